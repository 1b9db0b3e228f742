import type { ShownWindow } from './window';

/** What is narrower can't be hit. */
const NARROWEST = 24;

/**
 * Hides points and spans that ended before the window, so that no tails of their labels stand at its edge; marks ranges of
 * which so little is in the window that it can't be hit.
 */
export function hidePastEdge(root: HTMLElement, { from, to, width }: ShownWindow) {
  for (const item of root.querySelectorAll<HTMLElement>('.vis-item:is(.vis-point, .vis-range)')) {
    const { start, end } = item.querySelector<HTMLElement>('.vis-item-button')?.dataset ?? {};
    if (item.classList.contains('vis-point')) {
      item.classList.toggle('is-past-edge', Number(end ?? start) < from);
    } else {
      const shown = Math.min(Number(end), to) - Math.max(Number(start), from);
      item.classList.toggle('is-sliver', (shown / (to - from)) * width < NARROWEST);
    }
  }
}
