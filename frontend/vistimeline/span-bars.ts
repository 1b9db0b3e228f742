/**
 * Lets the bars of spans grow and shrink with the zoom, by CSS alone. Each for itself: were it said once for all of them,
 * the browser would restyle everything inside the timeline at each step.
 */
export function scaleBars(root: HTMLElement, pixelsPerDay: number) {
  for (const bar of root.querySelectorAll('.vis-item-bar')) {
    bar.parentElement?.style.setProperty('--vis-px-per-day', String(pixelsPerDay));
  }
}
