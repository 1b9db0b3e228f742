import { DataSet } from 'vis-data/standalone';
import { Timeline, type TimelineOptions } from 'vis-timeline/standalone';
import { dateText } from './dates';
import { isStretch, visItem, type ItemData } from './item-element';
import { hidePastEdge } from './edges';
import { fixedOptions, suitedAxis, type Axis, type GroupData } from './options';
import { moveFocus, restoreTabStop } from './keyboard';
import { TimeBars, type TimeBar } from './time-bars';

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

const REST_MS = 120;
const DAY_MS = 86_400_000;

/**
 * `<vis-timeline>`: vis-timeline 8.5.4 as an element for `entente.vistimeline.VisTimeline`. Data and settings may come at
 * any time, before or after it is connected; taken out of the page it lets go of everything that is not data.
 *
 * Events, each with a `detail`: `window-change` {from, to, width, height, byUser}; `selection-change` {ids};
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
  private axis: Axis = suitedAxis(0);
  private movedByUser = false;
  private focusedId = '';
  private wantedWindow?: [number, number];
  private _selection: string[] = [];
  private _timeBars: TimeBar[] = [];
  private _locale = 'en';
  private _texts: Texts = { name: '', timeBar: '', bce: 'BCE' };
  private limits: { min?: Date; max?: Date; zoomMin?: number } = {};

  connectedCallback() {
    this.timeline = new Timeline(this, this.items, this.groups as any, this.options());
    this.bars = new TimeBars(this.timeline, this, (time) => this.dateText(time));
    this.timeline.on('rangechange', () => this.scaleSpans());
    this.timeline.on('rangechanged', (change: { byUser: boolean }) => {
      this.movedByUser ||= change.byUser;
      this.reportWindowSoon();
    });
    this.timeline.on('changed', () => {
      this.bars?.equip();
      hidePastEdge(this);
      this.tellSelection();
      restoreTabStop(this);
      this.keepFocus();
    });
    this.timeline.on('select', (change: { items: string[] }) => this.select(change.items));
    this.timeline.on('click', (place: Place) => this.reportPlace('timeline-click', place));
    this.timeline.on('doubleClick', (place: Place) => this.reportPlace('timeline-double-click', place));
    this.addEventListener('click', this.onKeyboardClick);
    this.addEventListener('keydown', this.onKeyDown);
    document.addEventListener('focusin', this.onFocusIn);
    document.addEventListener('pointerdown', this.onPointerDown, true);
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
    document.removeEventListener('focusin', this.onFocusIn);
    document.removeEventListener('pointerdown', this.onPointerDown, true);
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
    // An update merges; an item that has lost its end would keep it.
    this.items.remove(changed.filter((item) => !isStretch(item) && this.items.get(item.id)?.end).map((item) => item.id));
    this.items.update(changed.map(visItem));
    this.redrawOnceMore();
    this.timeline?.setSelection(this._selection.filter((id) => this.items.get(id)));
  }

  showWindow(from: number, to: number) {
    this.wantedWindow = [from, to];
    this.movedByUser = false;
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

  showSelection(ids: string[]) {
    this._selection = ids;
    this.timeline?.setSelection(ids.filter((id) => this.items.get(id)));
    this.tellSelection();
  }

  showTimeBars(bars: TimeBar[]) {
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
    return { ...fixedOptions(this._locale, this._texts.bce), ...this.limits, ...this.axis };
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

  private onResize() {
    this.scaleSpans();
    this.redrawOnceMore();
    if (this.contentWidth() !== this.width) {
      this.reportWindowSoon();
    }
  }

  /**
   * vis-timeline leaves out groups that lie below the visible part, by where they stood before the last change; a group
   * that moves up because of it appears only when it draws again.
   */
  private redrawOnceMore() {
    requestAnimationFrame(() => {
      this.timeline?.redraw();
      requestAnimationFrame(() => this.timeline?.redraw());
    });
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
      hidePastEdge(this);
      if (this.width > 0) {
        const detail = { ...this.windowDetail(), byUser: this.movedByUser };
        this.movedByUser = false;
        this.dispatchEvent(new CustomEvent('window-change', { detail }));
      }
    }, REST_MS);
  }

  private suitAxis() {
    const { from, to } = this.windowDetail();
    const axis = suitedAxis(to - from);
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
    this.tellSelection();
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

  private readonly onFocusIn = (event: FocusEvent) => {
    const button = (event.target as Element).closest<HTMLElement>('.vis-item-button');
    this.focusedId = button && this.contains(button) ? (button.dataset.id ?? '') : '';
  };

  private readonly onPointerDown = () => {
    this.focusedId = '';
  };

  /** vis-timeline draws items anew, and the keyboard's place would be gone with the button that had the focus. */
  private keepFocus() {
    if (this.focusedId && document.activeElement === document.body) {
      const id = CSS.escape(this.focusedId);
      this.querySelector<HTMLElement>(`.vis-item-button[data-id="${id}"]`)?.focus({ preventScroll: true });
    }
  }

  private readonly onKeyDown = (event: KeyboardEvent) => {
    if ((event.target as Element).closest('.vis-item-button') && moveFocus(this, event.key)) {
      event.preventDefault();
    }
  };
}

customElements.define('vis-timeline', VisTimelineElement);
