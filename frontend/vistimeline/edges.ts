/** Hides points whose dot has left the window on the left, so that no tails of labels stand there. */
export function hidePastEdge(root: HTMLElement) {
  const edge = root.querySelector('.vis-panel.vis-center')?.getBoundingClientRect().left ?? 0;
  const points = [...root.querySelectorAll<HTMLElement>('.vis-item.vis-point')];
  const lefts = points.map((point) => point.getBoundingClientRect().left);
  points.forEach((point, index) => point.classList.toggle('is-past-edge', (lefts[index] ?? 0) < edge - 6));
}
