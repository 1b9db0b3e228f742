import type { Timeline } from 'vis-timeline/esnext';
import { drawMarker, markerText } from './markers';
import type { Parts } from './parts';

/** A vertical bar, as `VisTimeline.java` sends it; time in milliseconds since 1970. */
export interface TimeBar {
  id: string;
  time: number;
  /** What a screen reader calls it; empty for the name of all. */
  name: string;
  movable: boolean;
  title: string;
  /** A label at its foot; empty for none. */
  marker: string;
  markerEditable: boolean;
  className: string;
}

/** Of vis-timeline's own bars, what is needed here. */
interface DrawnBar {
  bar: HTMLElement;
  options: { id: string };
}

const MS_PER_DAY = 86_400_000;
const LIVE_MS = 90;

/** Keeps vis-timeline's custom times as given, labels them with their dates, and lets keys move them. */
export class TimeBars {
  private readonly shown = new Map<string, TimeBar>();
  private readonly handles = new Map<string, HTMLElement>();
  private dragged?: string;
  private lastLive = 0;
  private waiting = 0;

  constructor(
    private readonly timeline: Timeline,
    private readonly parts: Parts,
  ) {
    timeline.on('timechange', (move: { id: string; time: Date }) => this.onDrag(move.id, move.time.valueOf(), false));
    timeline.on('timechanged', (move: { id: string; time: Date }) => this.onDrag(move.id, move.time.valueOf(), true));
    timeline.on('markerchange', (change: { id: string; event: Event }) => this.onMarker(change, false));
    timeline.on('markerchanged', (change: { id: string; event: Event }) => this.onMarker(change, true));
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
      const before = this.shown.get(bar.id);
      if (before) {
        this.timeline.setCustomTime(new Date(bar.time), bar.id);
      } else {
        this.timeline.addCustomTime(new Date(bar.time), bar.id);
      }
      this.shown.set(bar.id, { ...bar });
      const drawn = this.drawn(bar.id);
      drawn.className = `vis-custom-time ${bar.className}`;
      drawn.classList.toggle('is-fixed', !bar.movable);
      drawMarker(this.timeline, drawn, bar, before);
      this.place(bar.id, bar.time);
    }
  }

  /** To be called after vis-timeline has drawn: only then its bars are in the page. */
  equip() {
    for (const [id, { time }] of this.shown) {
      const bar = this.drawn(id);
      if (!bar.contains(this.handles.get(id) ?? null)) {
        this.addHandle(id, bar);
      }
      this.place(id, time);
    }
  }

  private drawn(id: string): HTMLElement {
    const { customTimes } = this.timeline as unknown as { customTimes: DrawnBar[] };
    return customTimes.find((bar) => bar.options.id === id)!.bar;
  }

  /** Gives a bar a handle that carries its date and is a slider for keyboards and screen readers. */
  private addHandle(id: string, bar: Element) {
    const handle = document.createElement('span');
    handle.className = 'vis-time-bar-handle';
    handle.dir = 'auto';
    handle.addEventListener('keydown', (event) => this.onKey(id, event));
    // Inside the part that vis-timeline listens on, so that it can be dragged as well.
    (bar.firstElementChild ?? bar).append(handle);
    this.handles.set(id, handle);
  }

  private place(id: string, time: number) {
    const bar = this.shown.get(id)!;
    bar.time = time;
    const text = this.parts.dates().day(time);
    this.timeline.setCustomTimeTitle(bar.title || text, id);
    this.tellRoom(id, time);
    const handle = this.handles.get(id);
    if (handle) {
      setText(handle, text);
      const { start, end } = this.timeline.getWindow();
      const days = (moment: number) => String(Math.round(moment / MS_PER_DAY));
      const role = bar.movable ? 'slider' : 'img';
      const slider: Record<string, string> = {
        tabindex: '0',
        'aria-valuetext': bar.marker ? `${text}, ${bar.marker}` : text,
        'aria-valuenow': days(time),
        'aria-valuemin': days(start.valueOf()),
        'aria-valuemax': days(end.valueOf()),
      };
      const name = bar.name || this.parts.settings.texts.timeBar;
      handle.setAttribute('role', role);
      handle.setAttribute('aria-label', bar.movable ? name : [name, text, bar.marker].filter(Boolean).join(', '));
      for (const [attribute, value] of Object.entries(slider)) {
        if (bar.movable) {
          handle.setAttribute(attribute, value);
        } else {
          handle.removeAttribute(attribute);
        }
      }
    }
  }

  /** Tells the theme how much room a bar has on either side, so that its date stays inside. */
  private tellRoom(id: string, time: number) {
    const { start, end } = this.timeline.getWindow();
    const width = (this.timeline as unknown as { props: { center: { width: number } } }).props.center.width;
    const x = ((time - start.valueOf()) / (end.valueOf() - start.valueOf())) * width;
    const bar = this.drawn(id);
    bar.style.setProperty('--room-before', `${Math.max(0, Math.round(x))}px`);
    bar.style.setProperty('--room-after', `${Math.max(0, Math.round(width - x))}px`);
  }

  private onDrag(id: string, time: number, resting: boolean) {
    const bar = this.shown.get(id);
    if (!bar?.movable) {
      if (bar) {
        this.timeline.setCustomTime(new Date(bar.time), id);
      }
      return;
    }
    this.dragged = resting ? undefined : id;
    this.place(id, time);
    window.clearTimeout(this.waiting);
    const wait = LIVE_MS - (performance.now() - this.lastLive);
    if (resting || wait <= 0) {
      this.tellMove(id, time, resting);
    } else {
      // Where the bar is held still, that is told as well.
      this.waiting = window.setTimeout(() => this.tellMove(id, time, false), wait);
    }
  }

  private tellMove(id: string, time: number, resting: boolean) {
    this.lastLive = performance.now();
    this.report(id, time, resting);
  }

  private onKey(id: string, event: KeyboardEvent) {
    const { start, end } = this.timeline.getWindow();
    const step = keyStep(end.valueOf() - start.valueOf());
    const forward = this.parts.settings.rightToLeft ? -step : step;
    const moves: Record<string, number> = {
      ArrowLeft: -forward,
      ArrowDown: -step,
      ArrowRight: forward,
      ArrowUp: step,
      PageDown: -10 * step,
      PageUp: 10 * step,
    };
    const move = moves[event.key];
    if (move !== undefined && this.shown.get(id)?.movable) {
      event.preventDefault();
      const time = (this.shown.get(id)?.time ?? 0) + move;
      this.timeline.setCustomTime(new Date(time), id);
      this.place(id, time);
      this.report(id, time, true);
    }
  }

  private onMarker({ id, event }: { id: string; event: Event }, done: boolean) {
    const bar = this.shown.get(id);
    if (bar) {
      bar.marker = markerText(event);
      const detail = { bar: id, text: bar.marker, done };
      this.parts.host.dispatchEvent(new CustomEvent('time-bar-marker', { detail }));
    }
  }

  private report(bar: string, time: number, resting: boolean) {
    this.parts.host.dispatchEvent(new CustomEvent('time-bar-move', { detail: { bar, time, resting } }));
  }
}

function setText(element: HTMLElement, text: string) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/** A step that one can see at this zoom: about a hundredth of the window, and never less than a day. */
function keyStep(window: number): number {
  return Math.max(1, Math.round(window / 100 / MS_PER_DAY)) * MS_PER_DAY;
}
