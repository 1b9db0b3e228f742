import type { HistoryTimelineElement } from '../stage/history-timeline';
import { DAY_MS } from '../stage/slice';
import type { DrawnScene, StageFrame } from './script';

const CURSOR = 'cursor';
const SHORTEST_MS = 14 * DAY_MS;

/** How long it takes from one scene to the next. */
export const MOVE_MS = 900;

/**
 * Tells a timeline what to show. Each thing is told once: what a timeline is told of it takes for new, even if it is the
 * same.
 */
export class TimelinePart {
  private timeline: HistoryTimelineElement | null = null;
  private told = new Map<string, unknown>();
  private shown = { from: 0, to: 0 };

  /** The element to tell; one that was not told before knows nothing. */
  of(timeline: HistoryTimelineElement | null): this {
    if (timeline !== this.timeline) {
      this.timeline = timeline;
      this.told = new Map();
      this.shown = { from: 0, to: 0 };
    }
    return this;
  }

  showFrame({ locale, timeline, items, whole, eras }: StageFrame) {
    if (this.told.get('eras') !== eras) {
      const limits = { from: whole.first * DAY_MS, to: whole.last * DAY_MS, shortest: SHORTEST_MS, longest: null };
      this.tell({ locale, texts: timeline, itemTexts: items, limits, eras, stacking: 'rows', animation: MOVE_MS });
    }
  }

  showScene({ lanes, source, links, from, to }: DrawnScene) {
    this.tell({ firstShown: { from, to } }, true);
    this.tell({ lanes, source, eventLinks: links });
  }

  /** @param at the cursor's day */
  showDay(at: number, highlights: object) {
    this.tell({ highlights });
    if (this.told.get(CURSOR) !== at) {
      this.told.set(CURSOR, at);
      const looks = { name: '', movable: true, title: '', marker: '', markerEditable: false, className: '' };
      this.timeline?.changeTimeBars([], [{ id: CURSOR, time: at * DAY_MS, ...looks }]);
    }
  }

  showWindow(from: number, to: number) {
    if (from !== this.shown.from || to !== this.shown.to) {
      this.shown = { from, to };
      this.timeline?.showWindow(from, to);
    }
  }

  /** The reader moved the window there. */
  movedTo(from: number, to: number) {
    this.shown = { from, to };
  }

  private tell(properties: Record<string, unknown>, once = false) {
    for (const [name, value] of Object.entries(properties)) {
      if (this.timeline && (once ? !this.told.has(name) : this.told.get(name) !== value)) {
        this.told.set(name, value);
        Object.assign(this.timeline, { [name]: value });
      }
    }
  }
}
