import type { Timeline } from 'vis-timeline/standalone';

/** A vertical bar that the user can drag; time in milliseconds since 1970. */
export interface TimeBar {
  id: string;
  time: number;
}

const MS_PER_DAY = 86_400_000;
const LIVE_MS = 90;

/** Keeps vis-timeline's custom times as given, labels them with their dates, and lets keys move them. */
export class TimeBars {
  private readonly shown = new Map<string, number>();
  private readonly handles = new Map<string, HTMLElement>();
  private dragged?: string;
  private lastLive = 0;
  private label = '';

  constructor(
    private readonly timeline: Timeline,
    private readonly host: HTMLElement,
    private readonly dateText: (time: number) => string,
  ) {
    timeline.on('timechange', (move: { id: string; time: Date }) => this.onDrag(move.id, move.time.valueOf(), false));
    timeline.on('timechanged', (move: { id: string; time: Date }) => this.onDrag(move.id, move.time.valueOf(), true));
  }

  show(bars: TimeBar[]) {
    const wanted = new Set(bars.map((bar) => bar.id));
    for (const id of [...this.shown.keys()].filter((shown) => !wanted.has(shown))) {
      this.timeline.removeCustomTime(id);
      this.shown.delete(id);
      this.handles.delete(id);
    }
    for (const bar of bars) {
      if (bar.id === this.dragged) {
        continue;
      }
      if (this.shown.has(bar.id)) {
        this.timeline.setCustomTime(new Date(bar.time), bar.id);
      } else {
        this.timeline.addCustomTime(new Date(bar.time), bar.id);
      }
      this.place(bar.id, bar.time);
    }
  }

  name(label: string) {
    this.label = label;
    this.handles.forEach((handle) => handle.setAttribute('aria-label', label));
  }

  /** To be called after vis-timeline has drawn: only then its bars are in the page. */
  equip() {
    for (const [id, time] of this.shown) {
      const bar = this.host.querySelector(`.vis-custom-time.${CSS.escape(id)}`);
      if (bar && !bar.contains(this.handles.get(id) ?? null)) {
        this.addHandle(id, bar);
        this.place(id, time);
      }
    }
  }

  /** Gives a bar a handle that carries its date and is a slider for keyboards and screen readers. */
  private addHandle(id: string, bar: Element) {
    const handle = document.createElement('span');
    handle.className = 'vis-time-bar-handle';
    handle.tabIndex = 0;
    handle.setAttribute('role', 'slider');
    handle.setAttribute('aria-label', this.label);
    handle.addEventListener('keydown', (event) => this.onKey(id, event));
    // Inside the part that vis-timeline listens on, so that it can be dragged as well.
    (bar.firstElementChild ?? bar).append(handle);
    this.handles.set(id, handle);
  }

  private place(id: string, time: number) {
    this.shown.set(id, time);
    this.timeline.setCustomTimeTitle(this.dateText(time), id);
    const handle = this.handles.get(id);
    if (handle) {
      const { start, end } = this.timeline.getWindow();
      handle.textContent = this.dateText(time);
      handle.setAttribute('aria-valuetext', this.dateText(time));
      handle.setAttribute('aria-valuenow', String(Math.round(time / MS_PER_DAY)));
      handle.setAttribute('aria-valuemin', String(Math.round(start.valueOf() / MS_PER_DAY)));
      handle.setAttribute('aria-valuemax', String(Math.round(end.valueOf() / MS_PER_DAY)));
    }
  }

  private onDrag(id: string, time: number, resting: boolean) {
    this.dragged = resting ? undefined : id;
    this.place(id, time);
    const now = performance.now();
    if (resting || now - this.lastLive > LIVE_MS) {
      this.lastLive = now;
      this.report(id, time, resting);
    }
  }

  private onKey(id: string, event: KeyboardEvent) {
    const { start, end } = this.timeline.getWindow();
    const step = keyStep(end.valueOf() - start.valueOf());
    const moves: Record<string, number> = {
      ArrowLeft: -step,
      ArrowDown: -step,
      ArrowRight: step,
      ArrowUp: step,
      PageDown: -10 * step,
      PageUp: 10 * step,
    };
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      const time = (this.shown.get(id) ?? 0) + move;
      this.timeline.setCustomTime(new Date(time), id);
      this.place(id, time);
      this.report(id, time, true);
    }
  }

  private report(bar: string, time: number, resting: boolean) {
    this.host.dispatchEvent(new CustomEvent('time-bar-move', { detail: { bar, time, resting } }));
  }
}

/** A step that one can see at this zoom: about a hundredth of the window, and never less than a day. */
function keyStep(window: number): number {
  return Math.max(1, Math.round(window / 100 / MS_PER_DAY)) * MS_PER_DAY;
}
