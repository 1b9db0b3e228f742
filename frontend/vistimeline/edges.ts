/** Hides points and spans that have left the window on the left, so that no tails of their labels stand there. */
export function hidePastEdge(root: HTMLElement) {
  const edge = root.querySelector('.vis-panel.vis-center')?.getBoundingClientRect().left ?? 0;
  const points = [...root.querySelectorAll<HTMLElement>('.vis-item.vis-point')];
  const ends = points.map((point) => {
    const bar = point.querySelector('.vis-item-bar');
    return bar ? bar.getBoundingClientRect().right : point.getBoundingClientRect().left + 6;
  });
  points.forEach((point, index) => point.classList.toggle('is-past-edge', (ends[index] ?? 0) < edge));
}
