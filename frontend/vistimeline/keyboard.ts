import type { ItemData, VisItem } from './item-data';
import type { Parts } from './parts';

/** What moving by key needs of the element beside its parts. */
export interface Ground {
  window(): { from: number; to: number };
  /** Moves the window at once. */
  show(from: number, to: number): void;
  /** The time of the nearest item of a group before or after all that are loaded; nothing if there is none. */
  beyond(group: string, forward: boolean): number | undefined;
  unselect(): void;
  askForHelp(): void;
  /** The focus went to an item, one of so many that its group has in the window. */
  focused(item: ItemData, index: number, count: number): void;
}

/** An item to be focused as soon as it is drawn. */
interface Wanted {
  group: string;
  /** Which of the group's items it is, if any is there yet. */
  pick(items: ItemData[]): ItemData | undefined;
}

const ZOOM = 0.6;

/**
 * The keys of a timeline, which is one tab stop: arrows move from item to item in time and from group to group, and take the
 * window along; Home and End, Page keys, + and − move and zoom the window; Escape selects nothing; ? asks for help. Where
 * the window has no item, the element itself is the tab stop.
 */
export class Keyboard {
  private wanted?: Wanted;
  private hasMoved = false;
  private last?: ItemData;

  constructor(
    private readonly parts: Parts,
    private readonly ground: Ground,
  ) {}

  /** False if the key says nothing here. */
  press(event: KeyboardEvent): boolean {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.isHere(event.target as Element)) {
      return false;
    }
    this.wanted = undefined;
    const side = this.parts.settings.rightToLeft ? -1 : 1;
    const keys: Record<string, () => void> = {
      ArrowRight: () => this.step(side),
      ArrowLeft: () => this.step(-side),
      ArrowDown: () => this.change(1),
      ArrowUp: () => this.change(-1),
      Home: () => this.toEnd(-1),
      End: () => this.toEnd(1),
      PageDown: () => this.page(1),
      PageUp: () => this.page(-1),
      '+': () => this.zoom(ZOOM),
      '=': () => this.zoom(ZOOM),
      '-': () => this.zoom(1 / ZOOM),
      Escape: () => this.ground.unselect(),
      '?': () => this.ground.askForHelp(),
    };
    keys[event.key]?.();
    return event.key in keys;
  }

  /** Whether a key moved the window since this was asked last. */
  tookMove(): boolean {
    const moved = this.hasMoved;
    this.hasMoved = false;
    return moved;
  }

  /** To be called after items were drawn: focuses what was waited for, and sees to it that there is one tab stop. */
  drawn() {
    const item = this.wanted?.pick(this.inGroup(this.wanted.group));
    const button = item && this.button(item.id);
    if (item && button && isInside(button, this.parts.host)) {
      this.wanted = undefined;
      this.focus(item, button);
    }
    this.last = this.current() ?? this.last;
    this.restoreTabStop();
  }

  /** The item that had the focus is gone: its neighbour in the group takes it, or the element itself. */
  recover() {
    const item = this.last && nearest(this.visible(this.last.group), this.last.start);
    const button = item && this.button(item.id);
    if (button) {
      this.setTabStop(button);
    }
    (button ?? this.parts.host).focus({ preventScroll: true });
  }

  /** The user went elsewhere. */
  forget() {
    this.wanted = undefined;
  }

  private isHere(target: Element): boolean {
    return target === this.parts.host || target.closest('.vis-item-button') !== null;
  }

  /** To the next item of the group in time, wherever it is. */
  private step(side: number) {
    const from = this.current();
    if (!from) {
      this.focusMiddle();
      return;
    }
    const items = this.inGroup(from.group);
    const to = items[items.findIndex((item) => item.id === from.id) + side];
    if (to) {
      this.go(to);
      return;
    }
    const time = this.ground.beyond(from.group, side > 0);
    if (time !== undefined) {
      this.await(from.group, time, (others) =>
        side > 0 ? others.find((item) => item.start >= time) : others.findLast((item) => item.start <= time),
      );
    }
  }

  /** To the nearest item of the next group that has one in the window. */
  private change(side: number) {
    const from = this.current();
    if (!from) {
      this.focusMiddle();
      return;
    }
    const groups = this.groups();
    for (let at = groups.indexOf(from.group) + side; at >= 0 && at < groups.length; at += side) {
      const to = nearest(this.visible(groups[at] ?? ''), from.start);
      if (to) {
        this.go(to);
        return;
      }
    }
  }

  private toEnd(side: number) {
    const { from, to } = this.ground.window();
    const { limits } = this.parts.settings;
    const starts = this.all().map((item) => item.start);
    const end = side < 0 ? (limits.from ?? Math.min(...starts)) : (limits.to ?? Math.max(...starts));
    if (Number.isFinite(end)) {
      const start = side < 0 ? end : end - (to - from);
      this.moveWindow(start, start + to - from, (items) => (side < 0 ? items[0] : items.at(-1)));
    }
  }

  private page(side: number) {
    const { from, to } = this.ground.window();
    const length = side * (to - from);
    const middle = (from + to) / 2 + length;
    this.moveWindow(from + length, to + length, (items) => nearest(items, middle));
  }

  private zoom(factor: number) {
    const { from, to } = this.ground.window();
    const current = this.current();
    const about = current && current.start >= from && current.start <= to ? current.start : (from + to) / 2;
    this.moveWindow(about - (about - from) * factor, about + (to - about) * factor, (items) =>
      current ? items.find((item) => item.id === current.id) : undefined,
    );
  }

  /** Moves the window, and keeps the focus in the group as far as it has items there. */
  private moveWindow(from: number, to: number, pick: (items: ItemData[]) => ItemData | undefined) {
    const group = this.current()?.group ?? '';
    this.parts.host.focus({ preventScroll: true });
    this.hasMoved = true;
    this.ground.show(from, to);
    const { from: start, to: end } = this.ground.window();
    this.wanted = { group, pick: (items) => pick(items.filter((item) => item.start >= start && item.start <= end)) };
    this.drawn();
  }

  /** Brings a time into the middle of the window and focuses what is found there once it is drawn. */
  private await(group: string, time: number, pick: (items: ItemData[]) => ItemData | undefined) {
    const { from, to } = this.ground.window();
    const half = (to - from) / 2;
    this.wanted = { group, pick };
    this.parts.host.focus({ preventScroll: true });
    this.hasMoved = true;
    this.ground.show(time - half, time + half);
    this.drawn();
  }

  /** Focuses an item, after bringing it into the window if it is outside. */
  private go(item: ItemData) {
    const { from, to } = this.ground.window();
    const button = this.button(item.id);
    if (button && item.start <= to && (item.start >= from || (item.type !== 'point' && item.end > from))) {
      this.focus(item, button);
    } else {
      this.await(item.group, item.start, (items) => items.find((other) => other.id === item.id));
    }
  }

  private focusMiddle() {
    const { from, to } = this.ground.window();
    const item = nearest(this.groups().flatMap((group) => this.visible(group)), (from + to) / 2);
    if (item) {
      this.go(item);
    }
  }

  private focus(item: ItemData, button: HTMLElement) {
    this.last = item;
    this.setTabStop(button);
    button.focus({ preventScroll: false });
    const visible = this.visible(item.group);
    this.ground.focused(item, visible.findIndex((other) => other.id === item.id) + 1, visible.length);
  }

  private current(): ItemData | undefined {
    const id = (document.activeElement as HTMLElement | null)?.closest<HTMLElement>('.vis-item-button')?.dataset.id;
    return id === undefined ? undefined : (this.parts.items.get(id) as VisItem | null)?.data;
  }

  private all(): ItemData[] {
    return (this.parts.items.get() as VisItem[]).map((item) => item.data).filter((item) => item?.type !== 'background');
  }

  private inGroup(group: string): ItemData[] {
    return this.all()
      .filter((item) => item.group === group)
      .sort((one, other) => one.start - other.start || (one.row ?? 0) - (other.row ?? 0));
  }

  /** Those of a group that are in the window. */
  private visible(group: string): ItemData[] {
    const { from, to } = this.ground.window();
    return this.inGroup(group).filter((item) => item.start <= to && item.end >= from && this.button(item.id));
  }

  private groups(): string[] {
    return (this.parts.timeline() as unknown as { itemSet: { groupIds: string[] } }).itemSet.groupIds;
  }

  private button(id: string): HTMLElement | null {
    return this.parts.host.querySelector(`.vis-item:not(.is-past-edge) .vis-item-button[data-id="${CSS.escape(id)}"]`);
  }

  private restoreTabStop() {
    const { host } = this.parts;
    const all = [...host.querySelectorAll<HTMLElement>('.vis-item:not(.is-past-edge) .vis-item-button')];
    const stop =
      all.find((button) => button === document.activeElement) ??
      all.find((button) => button.tabIndex === 0) ??
      all.find((button) => button.closest('.vis-selected')) ??
      all[0];
    if (stop) {
      this.setTabStop(stop);
    }
    host.tabIndex = stop ? -1 : 0;
  }

  private setTabStop(stop: HTMLElement) {
    for (const button of this.parts.host.querySelectorAll<HTMLElement>('.vis-item-button')) {
      button.tabIndex = button === stop ? 0 : -1;
    }
    this.parts.host.tabIndex = -1;
  }
}

function nearest(items: ItemData[], time: number): ItemData | undefined {
  return items.toSorted((one, other) => Math.abs(one.start - time) - Math.abs(other.start - time))[0];
}

function isInside(button: HTMLElement, host: HTMLElement): boolean {
  const box = button.getBoundingClientRect();
  const center = host.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
  return !!center && box.right > center.left && box.left < center.right;
}
