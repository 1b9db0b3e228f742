import type { Timeline } from 'vis-timeline/esnext';
import { suitedAxis, type SuitedAxis } from './axis';

/** The window on the time axis in milliseconds since 1970, and the size on which it is drawn in CSS pixels. */
export interface ShownWindow {
  from: number;
  to: number;
  width: number;
  height: number;
}

/** How far one can move and zoom, in milliseconds; `null` and what is left out for no limit. */
export interface Limits {
  from?: number | null;
  to?: number | null;
  shortest?: number | null;
  longest?: number | null;
}

/** What one can't ask vis-timeline for. */
interface Inside {
  dom: unknown;
  body: { emitter: { emit(event: string, detail: unknown): void } };
  itemSet: { groups: Record<string, { height: number }> };
}

/** Who wants to know of the window's moves. */
interface Listener {
  moving(): void;
  rest(byUser: boolean): void;
  /** Another axis suits the window. */
  suit(): void;
}

const REST_MS = 120;
const DAY_MS = 86_400_000;
const MOST_REDRAWS = 3;

export function visLimits(limits: Limits) {
  return {
    ...(limits.from != null ? { min: new Date(limits.from) } : {}),
    ...(limits.to != null ? { max: new Date(limits.to) } : {}),
    ...(limits.shortest != null ? { zoomMin: limits.shortest } : {}),
    ...(limits.longest != null ? { zoomMax: limits.longest } : {}),
  };
}

/** Follows the window of a timeline: says when it moves and when it came to rest, and lets the axis suit it. */
export class WindowWatch {
  private readonly resize = new ResizeObserver(() => this.onResize());
  private restTimer = 0;
  private width = 0;
  /** Read seldom, as it makes the browser lay out the page. */
  private size = { width: 0, height: 0 };
  private movedByUser = false;
  private heights = '';
  private redraws = 0;
  /** How many drawings may still change how much room there is. */
  private unmeasured = 0;

  /** @param axis the one that the timeline was drawn with */
  constructor(
    private readonly timeline: Timeline,
    private readonly host: HTMLElement,
    private readonly listener: Listener,
    public axis: SuitedAxis,
  ) {
    timeline.on('rangechange', () => listener.moving());
    timeline.on('rangechanged', (change: { byUser: boolean }) => {
      this.movedByUser ||= change.byUser;
      this.restSoon();
    });
    this.resize.observe(host);
  }

  stop() {
    this.resize.disconnect();
    window.clearTimeout(this.restTimer);
  }

  /** What follows is the program's move, not the user's. */
  movedByProgram() {
    this.movedByUser = false;
  }

  shown(): ShownWindow {
    const { start, end } = this.timeline.getWindow();
    return { from: start.valueOf(), to: end.valueOf(), ...this.size };
  }

  private measure() {
    const center = this.host.querySelector('.vis-panel.vis-center');
    this.size = { width: center?.clientWidth ?? 0, height: center?.clientHeight ?? 0 };
  }

  /**
   * vis-timeline leaves out groups that lie below the visible part, by where they stood before it drew; a group that moved up
   * since appears only when it draws again. Called when it has drawn, until the heights of its groups stay the same. By then
   * another size, or an axis with another number of rows, has left more room or less.
   */
  drawn() {
    const heights = Object.values(this.inside.itemSet.groups)
      .map(({ height }) => height)
      .join();
    this.redraws = heights === this.heights ? 0 : this.redraws + 1;
    this.heights = heights;
    if (this.redraws > 0 && this.redraws <= MOST_REDRAWS) {
      this.redraw();
    }
    if (this.unmeasured > 0) {
      this.unmeasured--;
      const { height } = this.size;
      this.measure();
      if (this.size.height !== height) {
        this.listener.moving();
      }
    }
  }

  /** Its public `redraw` would make every item anew. Not where the element went out of the page since. */
  private redraw() {
    if (this.inside.dom) {
      this.inside.body.emitter.emit('_change', { queue: true });
    }
  }

  private get inside() {
    return this.timeline as unknown as Inside;
  }

  private onResize() {
    this.unmeasured = MOST_REDRAWS;
    this.measure();
    this.listener.moving();
    if (this.shown().width !== this.width) {
      this.restSoon();
    }
  }

  pixelsPerDay(): number {
    const { from, to, width } = this.shown();
    return (width / (to - from)) * DAY_MS;
  }

  private restSoon() {
    window.clearTimeout(this.restTimer);
    this.restTimer = window.setTimeout(() => {
      this.suitAxis();
      this.measure();
      const { width } = this.shown();
      this.width = width;
      this.listener.moving();
      if (width > 0) {
        const byUser = this.movedByUser;
        this.movedByUser = false;
        this.listener.rest(byUser);
      }
    }, REST_MS);
  }

  private suitAxis() {
    const { from, to } = this.shown();
    const axis = suitedAxis(to - from);
    if (axis.showMajorLabels !== this.axis.showMajorLabels || axis.maxMinorChars !== this.axis.maxMinorChars) {
      this.axis = axis;
      this.unmeasured = MOST_REDRAWS;
      this.listener.suit();
    }
  }
}
