import { DataSet } from 'vis-data/standalone';
import { Timeline } from 'vis-timeline/standalone';
import { dateText } from './dates';
import { hidePastEdge } from './edges';
import { FocusKeeper } from './focus';
import { showGroups, type GroupData } from './groups';
import { change, replace, type ItemData } from './item-data';
import { moveFocus, restoreTabStop } from './keyboard';
import { suitedAxis, visOptions } from './options';
import { rowSizes, type RowSizes } from './rows';
import { Selection } from './selection';
import { DEFAULTS, type Settings } from './settings';
import { TimeBars, type TimeBar } from './time-bars';
import { WindowWatch, type ShownWindow } from './window';

export type { GroupData, ItemData, ShownWindow };

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

/**
 * `<vis-timeline>`: vis-timeline 8.5.4 as an element for `entente.vistimeline.VisTimeline`. Data and settings may come at
 * any time, before or after it is connected; taken out of the page it lets go of everything that is not data.
 *
 * Events, each with a `detail`: `window-change` {from, to, width, height, byUser}; `selection-change` {ids};
 * `timeline-click` and `timeline-double-click` {item, group, time}; `time-bar-move` {bar, time, resting}.
 * Times are milliseconds since 1970 in UTC.
 *
 * A subclass that finds its items itself overrides `onMoving` and `onRest`, asks `shownWindow` and gives them to
 * `showItems`.
 */
export class VisTimelineElement extends HTMLElement {
  /** There while the element is in the page; another one after a setting changed that vis-timeline reads only once. */
  protected timeline?: Timeline;
  private readonly items = new DataSet<any>();
  private readonly groups = new DataSet<any>();
  private readonly settings: Settings = { ...DEFAULTS };
  private readonly selection = new Selection(this, (id) => this.items.get(id) !== null);
  private watch?: WindowWatch;
  private bars?: TimeBars;
  private focusKeeper?: FocusKeeper;
  private wantedWindow?: [number, number];
  private rows: RowSizes = { height: 0, padding: 0 };
  private shownGroups: GroupData[] = [];
  private _timeBars: TimeBar[] = [];
  private _locale = 'en';
  private _texts: Texts = { name: '', timeBar: '', bce: 'BCE' };

  connectedCallback() {
    this.focusKeeper = new FocusKeeper(this);
    this.addEventListener('click', this.onKeyboardClick);
    this.addEventListener('keydown', this.onKeyDown);
    this.draw();
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.onKeyboardClick);
    this.removeEventListener('keydown', this.onKeyDown);
    this.focusKeeper?.stop();
    this.erase();
  }

  /** `order` names all groups that are there afterwards. */
  changeGroups(removed: string[], changed: GroupData[], order: string[]) {
    const known = new Map([...this.shownGroups, ...changed].map((group) => [group.id, group]));
    removed.forEach((id) => known.delete(id));
    this.shownGroups = order.flatMap((id) => known.get(id) ?? []);
    showGroups(this.groups, this.shownGroups, this.settings.stacking);
  }

  changeItems(removed: string[], changed: ItemData[]) {
    change(this.items, removed, changed);
    this.itemsChanged();
  }

  /** Shows these items and no others; only the difference to those that are there is drawn. */
  showItems(items: ItemData[]) {
    if (replace(this.items, items)) {
      this.itemsChanged();
    }
  }

  showWindow(from: number, to: number) {
    this.wantedWindow = [from, to];
    this.watch?.movedByProgram();
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
    this.selection.show(ids, this.timeline);
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

  set limits(limits: Settings['limits']) {
    this.settings.limits = limits;
    this.applyOptions();
  }

  set stacking(stacking: Settings['stacking']) {
    this.settings.stacking = stacking;
    this.redraw();
  }

  set rowHeight(pixels: number) {
    this.settings.rowHeight = pixels;
    this.redraw();
  }

  /** The window as it is shown now. */
  protected shownWindow(): ShownWindow {
    return this.watch?.shown() ?? { from: 0, to: 0, width: 0, height: 0 };
  }

  /** Called at each step of a move, a zoom or a change of the element's size. */
  protected onMoving() {}

  /** Called after the window came to rest, and once after it was first drawn. */
  protected onRest() {}

  private draw() {
    this.dataset.stacking = this.settings.stacking;
    this.style.setProperty('--vis-row-height', `${this.settings.rowHeight}px`);
    this.rows = rowSizes(this);
    showGroups(this.groups, this.shownGroups, this.settings.stacking);
    const timeline = new Timeline(this, this.items, this.groups as any, this.options());
    this.timeline = timeline;
    this.watch = new WindowWatch(timeline, this, {
      moving: () => this.onMoving(),
      rest: (byUser) => this.rest(byUser),
    });
    this.bars = new TimeBars(timeline, this, (time) => this.dateText(time));
    timeline.on('changed', () => this.drawn());
    timeline.on('select', (change: { items: string[] }) => this.selection.take(change.items));
    timeline.on('click', (place: Place) => this.reportPlace('timeline-click', place));
    timeline.on('doubleClick', (place: Place) => this.reportPlace('timeline-double-click', place));
    if (this.wantedWindow) {
      // Otherwise vis-timeline shows all items first; told by its start and end options, it stays hidden until a move.
      (timeline as unknown as { initialFitDone: boolean }).initialFitDone = true;
      timeline.setWindow(...this.wantedWindow, { animation: false });
    }
    this.selection.apply(timeline);
    this.bars.show(this._timeBars);
    this.describe();
  }

  private erase() {
    this.watch?.stop();
    this.timeline?.destroy();
    this.timeline = undefined;
    this.watch = undefined;
    this.bars = undefined;
    this.replaceChildren();
  }

  /** Anew, for what vis-timeline reads only once. */
  private redraw() {
    if (this.timeline) {
      const { from, to } = this.shownWindow();
      this.wantedWindow = [from, to];
      this.erase();
      this.draw();
    }
  }

  private drawn() {
    this.bars?.equip();
    hidePastEdge(this);
    this.selection.tell();
    restoreTabStop(this);
    this.focusKeeper?.restore();
  }

  private itemsChanged() {
    this.watch?.redrawOnceMore();
    this.selection.apply(this.timeline);
  }

  private rest(byUser: boolean) {
    const detail = { ...this.shownWindow(), byUser };
    this.wantedWindow = [detail.from, detail.to];
    this.rows = rowSizes(this);
    this.dispatchEvent(new CustomEvent('window-change', { detail }));
    this.onRest();
  }

  private options() {
    return { ...visOptions(this.settings, () => this.rows, this._locale, this._texts.bce), ...(this.watch?.axis ?? suitedAxis(0)) };
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
      this.selection.take([button.dataset.id]);
    }
  };

  private readonly onKeyDown = (event: KeyboardEvent) => {
    if ((event.target as Element).closest('.vis-item-button') && moveFocus(this, event.key)) {
      event.preventDefault();
    }
  };
}

customElements.define('vis-timeline', VisTimelineElement);
