/** Hides points and spans that have left the window on the side of the past, so that no tails of their labels stand there. */
export function hidePastEdge(root: HTMLElement, isRightToLeft: boolean) {
  const panel = root.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
  const points = [...root.querySelectorAll<HTMLElement>('.vis-item.vis-point')];
  const arePast = points.map((point) => {
    const bar = point.querySelector('.vis-item-bar')?.getBoundingClientRect();
    const box = point.getBoundingClientRect();
    return isRightToLeft
      ? (bar?.left ?? box.right - 6) > (panel?.right ?? 0)
      : (bar?.right ?? box.left + 6) < (panel?.left ?? 0);
  });
  points.forEach((point, index) => point.classList.toggle('is-past-edge', arePast[index] ?? false));
}
