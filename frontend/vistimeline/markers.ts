import type { Timeline } from 'vis-timeline/esnext';
import type { TimeBar } from './time-bars';

/** What vis-timeline's types leave out. */
interface Marking {
  setCustomTimeMarker(title: string, id: string, editable: boolean): void;
}

/** Draws the label of a time bar: vis-timeline's marker, with its text as text, which it would take for markup. */
export function drawMarker(timeline: Timeline, drawn: HTMLElement, bar: TimeBar, before?: TimeBar) {
  const present = drawn.querySelector<HTMLElement>('.vis-custom-time-marker');
  if (!bar.marker && !bar.markerEditable) {
    if (present) {
      present.hidden = true;
    }
    return;
  }
  if (!present || before?.markerEditable !== bar.markerEditable) {
    (timeline as unknown as Marking).setCustomTimeMarker('', bar.id, bar.markerEditable);
  }
  const marker = drawn.querySelector<HTMLElement>('.vis-custom-time-marker')!;
  marker.hidden = false;
  marker.removeAttribute('title');
  if (bar.markerEditable) {
    marker.setAttribute('contenteditable', 'plaintext-only');
    marker.setAttribute('role', 'textbox');
    marker.setAttribute('aria-label', bar.name || bar.title || bar.id);
    marker.tabIndex = 0;
  }
  // Not under the hands of who writes.
  if (marker !== document.activeElement && marker.textContent !== bar.marker) {
    marker.textContent = bar.marker;
  }
}

export function markerText(event: Event): string {
  return (event.target as HTMLElement).textContent ?? '';
}
