import { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { Announcer } from './announcer';
import { suitedAxis } from './axis';
import { membersOf } from './clusters';
import { Connections } from './connections';
import { Controls } from './controls';
import { DateWriter } from './dates';
import { hidePastEdge } from './edges';
import { Editing } from './editing';
import { FocusKeeper } from './focus';
import type { ItemData } from './item-data';
import { Keyboard } from './keyboard';
import { drawNewItemsTogether } from './new-items';
import { visOptions } from './options';
import type { Parts } from './parts';
import { reportPlaces } from './places';
import { rowSizes, type RowSizes } from './rows';
import { Selection } from './selection';
import { LIVE, type Settings } from './settings';
import { SettingsElement } from './settings-element';
import { scaleBars } from './span-bars';
import { Teller } from './teller';
import { TimeBars, type TimeBar } from './time-bars';
import { Tooltip } from './tooltip';
import { VisibleGroups } from './visible-groups';
import { WindowWatch, type ShownWindow } from './window';

/**
 * Where vis-timeline lives in the page: made when the element comes, let go of when it goes, told of settings, heard when it
 * has drawn. What may be asked of it from outside is in `VisTimelineElement`.
 */
export abstract class TimelineElement extends SettingsElement {
  /** There while the element is in the page; another one after a setting changed that vis-timeline reads only once. */
  protected timeline?: Timeline;
  protected readonly items = new DataSet<any>();
  protected readonly groups = new VisibleGroups(this, this.settings);
  private readonly parts: Parts = {
    host: this,
    items: this.items,
    settings: this.settings,
    announcer: new Announcer(this),
    tooltip: new Tooltip(this, () => this.settings.tooltips),
    shownGroups: () => this.groups.shownIds(),
    dates: () => this.dates,
    timeline: () => this.timeline,
  };
  private readonly teller = new Teller(this);
  protected readonly selection = new Selection(this, (id) => this.items.get(id) !== null);
  protected readonly connections = new Connections();
  protected readonly edits = new Editing(this.parts);
  private readonly keyboard = new Keyboard(this.parts, {
    window: () => this.shownWindow(),
    show: (from, to) => this.settled()?.setWindow(from, to, { animation: false }),
    beyond: (group, forward) => this.beyond(group, forward),
    unselect: () => this.unselect(),
    askForHelp: () => this.teller.tell('keys-help'),
    focused: (item, index, count) => this.onFocused(item, index, count),
  });
  private readonly controls = new Controls(this.parts, this.edits, this.selection, this.keyboard, {
    focusItems: (ids) => this.focusItems(ids),
    toggleGroup: (id) => this.groups.toggle(id),
    moveGroup: (id, side) => this.groups.move(id, side),
  });
  private isHere = false;
  private isReady = false;
  private firstFrame = 0;
  protected watch?: WindowWatch;
  protected bars?: TimeBars;
  private focusKeeper?: FocusKeeper;
  protected wantedWindow?: [number, number];
  private rows: RowSizes = { height: 0, padding: 0 };
  private dates = this.dateWriter();
  protected shownBars: TimeBar[] = [];

  connectedCallback() {
    if (!this.isHere) {
      this.isHere = true;
      this.onArrival();
    }
  }

  disconnectedCallback() {
    // If it was only moved within the page it is there again by then, and stays as it is.
    queueMicrotask(() => {
      if (this.isHere && !this.isConnected) {
        this.isHere = false;
        this.onDeparture();
      }
    });
  }

  /** Called when the element has come into the page. */
  protected onArrival() {
    this.focusKeeper = new FocusKeeper(this);
    this.controls.start();
    this.prepare();
    // Not at once: a page is often put together where nothing is laid out.
    this.firstFrame = requestAnimationFrame(() => this.settled());
  }

  /** Called when the element has gone out of the page. */
  protected onDeparture() {
    cancelAnimationFrame(this.firstFrame);
    this.isReady = false;
    this.teller.stop();
    this.controls.stop();
    this.focusKeeper?.stop();
    this.edits.forget();
    this.erase();
  }

  /** Brings items into view. */
  abstract focusItems(ids: string[]): void;

  /** The window as it is shown now. */
  protected shownWindow(): ShownWindow {
    return this.watch?.shown() ?? { from: 0, to: 0, width: 0, height: 0 };
  }

  /** Called at each step of a move, a zoom or a change of the element's size. */
  protected onMoving() {}

  /** Called after the window came to rest, and once after it was first drawn. */
  protected onRest() {}

  /** Called whenever items and groups were drawn. */
  protected onDrawn() {}

  /** The time of the nearest item of a group before or after all that are loaded; nothing if there is none. */
  protected beyond(_group: string, _forward: boolean): number | undefined {
    return undefined;
  }

  /** Called when a key moved the focus to an item, one of so many that its group has in the window. */
  protected onFocused(_item: ItemData, _index: number, _count: number) {}

  /** What is said after a key moved the window. */
  protected windowText(): string {
    const { from, to } = this.shownWindow();
    return this.dates.stretch(from, to);
  }

  /** Says something to screen readers. */
  protected announce(text: string) {
    this.parts.announcer.say(text);
  }

  protected apply(names: (keyof Settings)[]) {
    if (!this.timeline) {
      return;
    }
    if (!names.every((name) => LIVE.includes(name))) {
      // Anew, for what vis-timeline reads only once or can't forget.
      const { from, to } = this.shownWindow();
      this.wantedWindow = [from, to];
      this.erase();
      this.draw();
      return;
    }
    this.prepare();
    this.timeline.setOptions(this.passingOptions());
    this.bars?.show(this.shownBars);
  }

  private draw() {
    this.forgetUnapplied();
    this.prepare();
    this.groups.refresh();
    const timeline = new Timeline(this, this.items, this.groups.drawn as any, this.options());
    this.timeline = timeline;
    const listener = {
      moving: () => this.moving(),
      rest: (byUser: boolean) => this.rest(byUser),
      suit: () => timeline.setOptions(this.passingOptions()),
    };
    this.watch = new WindowWatch(timeline, this, listener, this.axis());
    this.bars = new TimeBars(timeline, this.parts);
    this.edits.equip(timeline);
    this.listen(timeline);
    if (this.wantedWindow && !this.settings.rolling.follow) {
      // Otherwise vis-timeline shows all items first; told by its start and end options, it stays hidden until a move.
      (timeline as unknown as { initialFitDone: boolean }).initialFitDone = true;
      timeline.setWindow(...this.wantedWindow, { animation: false });
    }
    if (this.settings.clock !== undefined) {
      timeline.setCurrentTime(new Date(this.settings.clock));
    }
    this.parts.announcer.place();
    this.parts.tooltip.place();
    this.selection.apply(timeline);
    this.bars.show(this.shownBars);
  }

  private listen(timeline: Timeline) {
    timeline.on('changed', () => this.drawn());
    timeline.on('select', ({ items }: { items: string[] }) =>
      this.selection.take(items.flatMap((id) => membersOf(timeline, id) ?? [id])),
    );
    timeline.on('groupDragged', ({ groupId }: { groupId: string }) => this.groups.moved(groupId));
    timeline.on('currentTimeTick', () => this.teller.tellEvery(1000, 'current-time-tick'));
    reportPlaces(timeline, this.teller, () => this.settings.contextMenuPrevented);
  }

  private erase() {
    this.parts.tooltip.hide();
    this.watch?.stop();
    this.timeline?.destroy();
    this.timeline = undefined;
    this.watch = undefined;
    this.bars = undefined;
    this.style.direction = '';
    this.replaceChildren();
  }

  /** The timeline with all settings in effect; nothing while the element is not in the page. */
  protected settled(): Timeline | undefined {
    if (this.isHere && !this.timeline) {
      this.draw();
    }
    this.settle();
    return this.timeline;
  }

  /** The same, but nothing before the first frame; for what is kept for it. */
  protected settledIfDrawn(): Timeline | undefined {
    return this.timeline && this.settled();
  }

  /** What follows from the settings beside vis-timeline's options. */
  private prepare() {
    this.dates = this.dateWriter();
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', this.settings.texts.name);
    this.dataset.stacking = this.settings.stacking;
    this.toggleAttribute('data-height-by-content', this.settings.heightByContent);
    this.style.setProperty('--vis-row-height', `${this.settings.rowHeight}px`);
    this.rows = rowSizes(this);
  }

  private dateWriter(): DateWriter {
    return new DateWriter(this.settings.locale, this.settings.texts.bce, this.settings.axisFormat);
  }

  private options(): TimelineOptions {
    const [start, end] = this.settings.rolling.follow ? (this.wantedWindow ?? []) : [];
    // Where the window follows the present, only its length counts.
    const length = start === undefined || end === undefined ? {} : { start: new Date(start), end: new Date(end) };
    const drawing = { rows: () => this.rows, dates: this.dates, axis: this.axis() };
    return { ...length, ...visOptions(this.settings, drawing, this.edits.options()) };
  }

  private axis() {
    const [from, to] = this.wantedWindow ?? [0, 0];
    return this.watch?.axis ?? suitedAxis(to - from);
  }

  /** For a timeline that is there already: with its rolling mode it would begin to roll again. */
  private passingOptions(): TimelineOptions {
    const { rollingMode: _rolling, start: _start, end: _end, ...options } = this.options();
    return options;
  }

  private drawn() {
    this.watch?.drawn();
    this.scaleBars();
    this.bars?.equip();
    this.connections.draw(this.timeline);
    hidePastEdge(this, this.shownWindow());
    this.selection.tell();
    this.edits.markPending();
    this.parts.tooltip.check();
    this.focusKeeper?.restore();
    this.keyboard.drawn();
    if (this.focusKeeper?.isLost()) {
      this.keyboard.recover();
    }
    this.onDrawn();
    this.teller.tellEvery(250, 'timeline-drawn');
    if (!this.isReady) {
      this.isReady = true;
      this.teller.tell('timeline-ready');
    }
  }

  protected itemsWillChange() {
    if (this.timeline) {
      drawNewItemsTogether(this.timeline);
    }
  }

  protected itemsChanged() {
    this.selection.apply(this.timeline);
  }

  private unselect() {
    this.timeline?.setSelection([]);
    this.selection.take([]);
  }

  private moving() {
    const { from, to } = this.shownWindow();
    this.teller.tellEvery(100, 'window-move', { from, to });
    this.scaleBars();
    this.onMoving();
  }

  private scaleBars() {
    if (this.watch) {
      scaleBars(this, this.watch.pixelsPerDay());
    }
  }

  private rest(byUser: boolean) {
    const detail = { ...this.shownWindow(), byUser };
    this.wantedWindow = [detail.from, detail.to];
    this.rows = rowSizes(this);
    hidePastEdge(this, this.shownWindow());
    if (this.keyboard.tookMove()) {
      detail.byUser = true;
      this.announce(this.windowText());
    }
    this.teller.tell('window-change', detail);
    this.onRest();
  }

  protected motion(): boolean | { duration: number; easingFunction: 'easeInOutQuad' } {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches || this.settings.animation === 0;
    return isStill ? false : { duration: this.settings.animation, easingFunction: 'easeInOutQuad' };
  }
}
