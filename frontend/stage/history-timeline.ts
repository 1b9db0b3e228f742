import { dayOf } from '../comparison/days';
import { preview } from '../comparison/cursor-day';
import { rowSizes } from '../vistimeline/rows';
import { VisTimelineElement, type GroupData, type ItemData, type ShownWindow } from '../vistimeline/vis-timeline';
import { LinkLines, type Link } from './link-lines';
import { SliceLoader, type SliceSource } from './slice-loader';
import { fill, sliceItems, type Highlights, type ItemTexts } from './slice-items';
import { millis, underWayAt, type Slice } from './slice';

/** A lane as `HistoryTimeline.java` sends it. */
interface Lane {
  id: string;
  title: string;
  className: string;
}

/** The eras above the lanes: their rows, and what is drawn there and behind the lanes. */
interface Eras {
  id: string;
  title: string;
  rows: number;
  items: ItemData[];
}

interface Texts extends ItemTexts {
  place: string;
  window: string;
  failed: string;
  retry: string;
}

const USUAL_TEXT = 16;
const USUAL_ROW = 28;

/**
 * `<history-timeline>`: a timeline that asks the server for slices as it is moved and zoomed, and shows the highlights of a
 * scene on them. While the first slice is missing it has no `data-ready`; while one is awaited for long it has
 * `data-loading`.
 *
 * Fires `slice-shown` after a slice was drawn, `lane-open` {lane} when the count of a lane is chosen, and what
 * `<vis-timeline>` fires.
 */
export class HistoryTimelineElement extends VisTimelineElement {
  private readonly loader = new SliceLoader({
    onSlice: (slice) => this.show(slice),
    untilMoved: () => this.moved,
    onLoading: (loading) => this.showLoading(loading),
    onFailure: () => this.tellFailure(),
  });
  private readonly links = new LinkLines(this);
  private problem?: HTMLElement;
  private slice?: Slice;
  private heading?: { from: number; to: number };
  private text = 1;
  private padding = 0;
  private rowPixels = USUAL_ROW;
  private firstAsk = 0;
  private moved = Promise.resolve();
  private _lanes: Lane[] = [];
  private _eras: Eras = { id: '', title: '', rows: 0, items: [] };
  private _highlights: Highlights = { at: 0, focus: '', days: '', marked: [], hits: [] };
  private _itemTexts?: Texts;

  protected override onArrival() {
    // Before drawing, so that the slice is there when that is done.
    this.firstAsk = requestAnimationFrame(() => this.ask(true, this.expectedWindow()));
    super.onArrival();
    window.addEventListener('online', this.onOnline);
    this.addEventListener('click', this.onLaneClick);
    this.addEventListener('time-bar-move', this.onCursorMove);
  }

  protected override onDeparture() {
    cancelAnimationFrame(this.firstAsk);
    window.removeEventListener('online', this.onOnline);
    this.removeEventListener('click', this.onLaneClick);
    this.removeEventListener('time-bar-move', this.onCursorMove);
    this.loader.stop();
    this.problem = undefined;
    super.onDeparture();
  }

  /** Where slices come from. */
  set source(source: SliceSource) {
    this.loader.setSource(source);
  }

  set lanes(lanes: Lane[]) {
    this._lanes = lanes;
    this.slice = undefined;
    this.drawSlice();
  }

  set eras(eras: Eras) {
    this._eras = eras;
    this.drawSlice();
  }

  set highlights(highlights: Highlights) {
    this._highlights = highlights;
    this.drawSlice();
  }

  /** Links between events, drawn where both ends are in the slice. */
  set eventLinks(links: Link[]) {
    this.links.links = links;
  }

  set itemTexts(texts: Texts) {
    this._itemTexts = texts;
    this.drawSlice();
  }

  /** Goes there, and asks for what is there at once. */
  override showWindow(from: number, to: number) {
    this.heading = { from, to };
    super.showWindow(from, to);
    this.ask(true);
  }

  protected override onMoving() {
    this.moved = twoFrames();
    this.ask(false);
    this.countUnderWay();
    this.links.place();
  }

  protected override onDrawn() {
    this.links.place();
  }

  protected override onRest() {
    this.heading = undefined;
    this.ask(true);
  }

  protected override beyond(lane: string, forward: boolean): number | undefined {
    const found = this.slice?.lanes.find(({ id }) => id === lane);
    const day = forward ? found?.after : found?.before;
    return day ? millis(day) : undefined;
  }

  protected override onFocused(item: ItemData, index: number, count: number) {
    const lane = this._lanes.find(({ id }) => id === item.group)?.title ?? this._eras.title;
    this.announce(this._itemTexts ? fill(this._itemTexts.place, index, count, lane) : '');
  }

  protected override windowText(): string {
    const { from, to } = this.shownWindow();
    const lanes = this.slice?.lanes ?? [];
    const inside = (day: string, end = day) => millis(day) <= to && millis(end) >= from;
    const shown = lanes.flatMap((lane) => lane.marks).filter((mark) => inside(mark.start, mark.end)).length;
    const counted = lanes
      .flatMap((lane) => lane.clusters)
      .filter((cluster) => inside(cluster.at))
      .reduce((sum, cluster) => sum + cluster.count, 0);
    return this._itemTexts ? fill(this._itemTexts.window, super.windowText(), shown, counted) : '';
  }

  private ask(resting: boolean, shown = this.shownWindow()) {
    if (shown.width > 0) {
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_TEXT;
      if (resting || text !== this.text) {
        this.suitRows(text);
      }
      const width = Math.max(1, Math.round(shown.width / text));
      this.loader.want({ ...shown, ...this.heading, width, rows: this.roomForRows(shown.height) }, resting);
    }
  }

  /** What will be shown of the heading, as far as can be said before anything is drawn. */
  private expectedWindow(): ShownWindow {
    const { from, to } = this.heading ?? { from: 0, to: 0 };
    const size = (name: string) => Number.parseFloat(getComputedStyle(this).getPropertyValue(name)) || 0;
    const width = this.heading ? this.clientWidth - size('--lane-label-width') : 0;
    return { from, to, width, height: this.clientHeight - size('--time-axis-height') };
  }

  /** Rows are as much higher as the reader's text is larger than usual. */
  private suitRows(text: number) {
    this.text = text;
    this.padding = 2 * rowSizes(this).padding + 1;
    const height = Math.round(USUAL_ROW * text);
    if (height !== this.rowPixels) {
      this.rowPixels = height;
      queueMicrotask(() => Object.assign(this, { rowHeight: height }));
    }
  }

  private roomForRows(height: number): number {
    const lanes = height - this._eras.rows * this.rowPixels - (this._lanes.length + 1) * this.padding;
    return Math.max(2 * this._lanes.length, Math.floor(lanes / this.rowPixels));
  }

  private show(slice: Slice) {
    this.slice = slice;
    this.problem?.remove();
    this.problem = undefined;
    this.drawSlice();
    this.toggleAttribute('data-ready', true);
    requestAnimationFrame(() => this.dispatchEvent(new CustomEvent('slice-shown')));
  }

  private drawSlice() {
    if (!this._itemTexts) {
      return;
    }
    this.drawGroups();
    const titles = new Map(this._lanes.map((lane) => [lane.id, lane.title]));
    const items = this.slice ? sliceItems(this.slice, titles, this._highlights, this._itemTexts) : [];
    this.showItems([...this._eras.items, ...items]);
    this.links.place();
    this.countUnderWay();
  }

  private drawGroups() {
    const rows = new Map(this.slice?.lanes.map((lane) => [lane.id, lane.rows]));
    const lanes = this._lanes.filter((lane) => !this.slice || rows.has(lane.id));
    const groups: GroupData[] = [
      { id: this._eras.id, content: this._eras.title, className: 'lane-eras', rows: this._eras.rows },
      ...lanes.map(({ id, title, className }) => {
        const count = Math.max(1, rows.get(id) ?? 1);
        return { id, content: title, className: `lane ${className}${count === 1 ? ' is-low' : ''}`, rows: count };
      }),
    ];
    this.changeGroups([], groups, groups.map((group) => group.id));
  }

  /** Says beside each lane how many of what began before the window, and is not shown, is still under way. */
  private countUnderWay() {
    const { from } = this.shownWindow();
    const labels = [...this.querySelectorAll<HTMLElement>('.vis-label.lane .vis-inner')];
    this.slice?.lanes.forEach((lane, index) => {
      const count = underWayAt(this.slice!, lane, from);
      const label = labels[index];
      let button = label?.querySelector<HTMLButtonElement>('.under-way');
      if (count === 0 || !this._itemTexts) {
        button?.remove();
        return;
      }
      if (!button) {
        button = document.createElement('button');
        button.type = 'button';
        button.className = 'under-way';
        label?.append(button);
      }
      button.dataset.lane = lane.id;
      const text = fill(this._itemTexts.underWay, count);
      if (button.textContent !== text) {
        button.textContent = text;
      }
    });
  }

  private showLoading(loading: boolean) {
    this.toggleAttribute('data-loading', loading);
    this.setAttribute('aria-busy', String(loading));
  }

  private tellFailure() {
    if (this.problem || !this._itemTexts) {
      return;
    }
    const text = document.createElement('span');
    text.textContent = this._itemTexts.failed;
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.textContent = this._itemTexts.retry;
    retry.addEventListener('click', () => this.loader.retry());
    this.problem = document.createElement('div');
    this.problem.className = 'slice-problem';
    this.problem.setAttribute('role', 'alert');
    this.problem.append(text, retry);
    this.append(this.problem);
  }

  private readonly onOnline = () => {
    if (this.problem) {
      this.loader.retry();
    }
  };

  /** What is compared follows at once; the server hears of it a little later. */
  private readonly onCursorMove = (event: Event) => {
    const { time, resting } = (event as CustomEvent<{ time: number; resting: boolean }>).detail;
    const day = dayOf(new Date(time));
    if (resting) {
      preview.rest(day);
    } else {
      preview.move(day);
    }
  };

  private readonly onLaneClick = (event: MouseEvent) => {
    const button = (event.target as Element).closest<HTMLElement>('.under-way');
    if (button) {
      this.dispatchEvent(new CustomEvent('lane-open', { detail: { lane: button.dataset.lane } }));
    }
  };
}

/** Until what the first frame shows is on screen. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

customElements.define('history-timeline', HistoryTimelineElement);
