import { DataSet } from 'vis-data/standalone';
import * as vis from 'vis-timeline/standalone';
import { Timeline, type TimelineOptions } from 'vis-timeline/standalone';
import { axisFormat, dateText } from './dates';
import { itemElement, type ItemData } from './item-element';
import { hidePastEdge } from './edges';
import { moveFocus, restoreTabStop } from './keyboard';
import { TimeBars, type TimeBar } from './time-bars';

interface GroupData {
  id: string;
  content: string;
  className: string;
}

interface Texts {
  name: string;
  timeBar: string;
  bce: string;
}

/** What vis-timeline tells of a place under the pointer. */
interface Place {
  item: string | null;
  group: string | null;
  time: Date;
  event: Event;
}

/** vis-timeline's bundled date library, which its types leave out; here it counts in UTC. */
const utc = (date: unknown) => (vis as unknown as { moment: { utc(date: unknown): unknown } }).moment.utc(date);

const REST_MS = 120;
const DAY_MS = 86_400_000;
const DAYS_ONLY_MS = 75 * DAY_MS;
const YEARS_ONLY_MS = 6 * 365 * DAY_MS;

/**
 * `<vis-timeline>`: vis-timeline 8.5.4 as an element for `entente.vistimeline.VisTimeline`. Data and settings may come at
 * any time, before or after it is connected; taken out of the page it lets go of everything that is not data.
 *
 * Events, each with a `detail`: `window-change` {from, to, width, height}; `selection-change` {ids};
 * `timeline-click` and `timeline-double-click` {item, group, time}; `time-bar-move` {bar, time, resting}.
 * Times are milliseconds since 1970 in UTC.
 */
export class VisTimelineElement extends HTMLElement {
  private readonly items = new DataSet<any>();
  private readonly groups = new DataSet<any>();
  private timeline?: Timeline;
  private bars?: TimeBars;
  private resize?: ResizeObserver;
  private restTimer = 0;
  private width = 0;
  private axis = { showMajorLabels: true, maxMinorChars: 6 };
  private wantedWindow?: [number, number];
  private _selection: string[] = [];
  private _timeBars: TimeBar[] = [];
  private _locale = 'en';
  private _texts: Texts = { name: '', timeBar: '', bce: 'BCE' };
  private limits: { min?: Date; max?: Date; zoomMin?: number } = {};

  connectedCallback() {
    this.timeline = new Timeline(this, this.items, this.groups as any, this.options());
    this.bars = new TimeBars(this.timeline, this, (time) => this.dateText(time));
    this.timeline.on('rangechange', () => this.onMove());
    this.timeline.on('rangechanged', () => this.reportWindowSoon());
    this.timeline.on('changed', () => {
      this.bars?.equip();
      hidePastEdge(this);
      this.tellSelection();
      restoreTabStop(this);
    });
    this.timeline.on('select', (change: { items: string[] }) => this.select(change.items));
    this.timeline.on('click', (place: Place) => this.reportPlace('timeline-click', place));
    this.timeline.on('doubleClick', (place: Place) => this.reportPlace('timeline-double-click', place));
    this.addEventListener('click', this.onKeyboardClick);
    this.addEventListener('keydown', this.onKeyDown);
    if (this.wantedWindow) {
      // Otherwise vis-timeline shows all items first; told by its start and end options, it stays hidden until a move.
      (this.timeline as unknown as { initialFitDone: boolean }).initialFitDone = true;
      this.timeline.setWindow(...this.wantedWindow, { animation: false });
    }
    this.timeline.setSelection(this._selection.filter((id) => this.items.get(id)));
    this.bars.show(this._timeBars);
    this.describe();
    this.resize = new ResizeObserver(() => this.onResize());
    this.resize.observe(this);
  }

  disconnectedCallback() {
    this.resize?.disconnect();
    this.removeEventListener('click', this.onKeyboardClick);
    this.removeEventListener('keydown', this.onKeyDown);
    window.clearTimeout(this.restTimer);
    this.timeline?.destroy();
    this.timeline = undefined;
    this.bars = undefined;
    this.replaceChildren();
  }

  changeGroups(removed: string[], changed: GroupData[], order: string[]) {
    this.groups.remove(removed);
    this.groups.update(changed);
    this.groups.update(order.map((id, index) => ({ id, order: index })));
  }

  changeItems(removed: string[], changed: ItemData[]) {
    this.items.remove(removed);
    this.items.update(
      changed.map((item) => ({
        ...item,
        type: item.type === 'span' ? 'point' : item.type,
        start: new Date(item.start),
        end: item.type === 'point' || item.type === 'box' || item.type === 'span' ? undefined : new Date(item.end),
        group: item.group || undefined,
        data: item,
      })),
    );
    this.timeline?.setSelection(this._selection.filter((id) => this.items.get(id)));
  }

  showWindow(from: number, to: number) {
    this.wantedWindow = [from, to];
    this.timeline?.setWindow(from, to, { animation: this.motion() });
  }

  fit() {
    this.timeline?.fit({ animation: this.motion() });
  }

  focusItems(ids: string[]) {
    const present = ids.filter((id) => this.items.get(id));
    if (present.length > 0) {
      this.timeline?.focus(present, { animation: this.motion() });
    }
  }

  moveTo(time: number) {
    this.timeline?.moveTo(time, { animation: this.motion() });
  }

  zoomIn(share: number) {
    this.timeline?.zoomIn(share, { animation: this.motion() });
  }

  zoomOut(share: number) {
    this.timeline?.zoomOut(share, { animation: this.motion() });
  }

  /** The window to start with, before anything is drawn. */
  set firstShown(shown: { from: number; to: number }) {
    this.wantedWindow ??= [shown.from, shown.to];
  }

  set selection(ids: string[]) {
    this._selection = ids;
    this.timeline?.setSelection(ids.filter((id) => this.items.get(id)));
    this.tellSelection();
  }

  set timeBars(bars: TimeBar[]) {
    this._timeBars = bars;
    this.bars?.show(bars);
  }

  set locale(locale: string) {
    this._locale = locale;
    this.applyOptions();
  }

  set texts(texts: Texts) {
    this._texts = texts;
    this.applyOptions();
    this.describe();
  }

  set limitFrom(from: number) {
    this.limits.min = new Date(from);
    this.applyOptions();
  }

  set limitTo(to: number) {
    this.limits.max = new Date(to);
    this.applyOptions();
  }

  set zoomMin(shortest: number) {
    this.limits.zoomMin = shortest;
    this.applyOptions();
  }

  private options(): TimelineOptions {
    return {
      ...this.limits,
      moment: utc,
      width: '100%',
      height: '100%',
      orientation: { axis: 'bottom', item: 'top' },
      stack: true,
      verticalScroll: true,
      zoomFriction: 8,
      showCurrentTime: false,
      ...this.axis,
      showTooltips: false,
      selectable: true,
      multiselect: false,
      margin: { axis: 8, item: { horizontal: 10, vertical: 5 } },
      groupOrder: 'order',
      order: (a: { data: ItemData }, b: { data: ItemData }) => a.data.order - b.data.order || a.data.start - b.data.start,
      format: axisFormat(this._locale, this._texts.bce),
      template: (_item: unknown, host: HTMLElement, shown: { data?: ItemData }) =>
        shown.data ? itemElement(shown.data, host) : document.createElement('span'),
      groupTemplate: (group: GroupData | null) => groupElement(group),
    } as unknown as TimelineOptions;
  }

  private applyOptions() {
    this.timeline?.setOptions(this.options());
    this.bars?.show(this._timeBars);
  }

  private describe() {
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', this._texts.name);
    this.bars?.name(this._texts.timeBar);
  }

  private dateText(time: number): string {
    return dateText(time, this._locale, this._texts.bce);
  }

  private motion(): boolean | { duration: number; easingFunction: 'easeInOutQuad' } {
    return matchMedia('(prefers-reduced-motion: reduce)').matches
      ? false
      : { duration: 450, easingFunction: 'easeInOutQuad' };
  }

  private onMove() {
    this.scaleSpans();
    this.dispatchEvent(new CustomEvent('window-move', { detail: this.windowDetail(), bubbles: true }));
  }

  private onResize() {
    this.scaleSpans();
    if (this.contentWidth() !== this.width) {
      this.reportWindowSoon();
    }
  }

  /** Lets the bars of spans grow and shrink with the zoom, by CSS alone. */
  private scaleSpans() {
    const { from, to } = this.windowDetail();
    this.style.setProperty('--vis-px-per-day', String((this.contentWidth() / (to - from)) * DAY_MS));
  }

  private reportWindowSoon() {
    window.clearTimeout(this.restTimer);
    this.restTimer = window.setTimeout(() => {
      if (!this.timeline) {
        return;
      }
      this.suitAxis();
      this.width = this.contentWidth();
      this.scaleSpans();
      if (this.width > 0) {
        this.dispatchEvent(new CustomEvent('window-change', { detail: this.windowDetail() }));
      }
    }, REST_MS);
  }

  /**
   * Suits the axis to the window: days need little room for their labels, years have nothing above them to name, and the
   * row for it would stay empty.
   */
  private suitAxis() {
    const { from, to } = this.windowDetail();
    const axis = {
      showMajorLabels: to - from < YEARS_ONLY_MS,
      maxMinorChars: to - from < DAYS_ONLY_MS ? 3 : 6,
    };
    if (axis.showMajorLabels !== this.axis.showMajorLabels || axis.maxMinorChars !== this.axis.maxMinorChars) {
      this.axis = axis;
      this.timeline?.setOptions(axis);
    }
  }

  private windowDetail() {
    const shown = this.timeline!.getWindow();
    return {
      from: shown.start.valueOf(),
      to: shown.end.valueOf(),
      width: this.contentWidth(),
      height: this.querySelector('.vis-panel.vis-center')?.clientHeight ?? 0,
    };
  }

  private contentWidth(): number {
    return this.querySelector('.vis-panel.vis-center')?.clientWidth ?? 0;
  }

  private select(ids: string[]) {
    this._selection = ids;
    this.dispatchEvent(new CustomEvent('selection-change', { detail: { ids } }));
  }

  /** vis-timeline shows the selection by a class alone. */
  private tellSelection() {
    for (const button of this.querySelectorAll<HTMLElement>('.vis-item-button')) {
      button.setAttribute('aria-pressed', String(this._selection.includes(button.dataset.id ?? '')));
    }
  }

  private reportPlace(type: string, place: Place) {
    this.dispatchEvent(
      new CustomEvent(type, { detail: { item: place.item, group: place.group, time: place.time.valueOf() } }),
    );
  }

  /** A click that came from the keyboard or a screen reader; vis-timeline itself only hears pointers. */
  private readonly onKeyboardClick = (event: MouseEvent) => {
    const button = (event.target as Element).closest<HTMLElement>('.vis-item-button');
    if (button?.dataset.id && event.detail === 0) {
      this.timeline?.setSelection([button.dataset.id]);
      this.select([button.dataset.id]);
    }
  };

  private readonly onKeyDown = (event: KeyboardEvent) => {
    if ((event.target as Element).closest('.vis-item-button') && moveFocus(this, event.key)) {
      event.preventDefault();
    }
  };
}

function groupElement(group: GroupData | null): HTMLElement {
  const label = document.createElement('span');
  label.textContent = group?.content ?? '';
  return label;
}

customElements.define('vis-timeline', VisTimelineElement);
