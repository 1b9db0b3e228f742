/** Hides points and spans that ended before the window, so that no tails of their labels stand at its edge. */
export function hidePastEdge(root: HTMLElement, from: number) {
  for (const point of root.querySelectorAll<HTMLElement>('.vis-item.vis-point')) {
    const { start, end } = point.querySelector<HTMLElement>('.vis-item-button')?.dataset ?? {};
    point.classList.toggle('is-past-edge', Number(end ?? start) < from);
  }
}
