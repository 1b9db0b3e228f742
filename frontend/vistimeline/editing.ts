import type { Timeline } from 'vis-timeline/esnext';
import { filled } from './announcer';
import { visSnap } from './calendar';
import { EdgeScroll } from './edge-scroll';
import { change, isStretch, visEditable, type ItemData, type VisItem } from './item-data';
import { drawnAxis, type Parts } from './parts';

type Kind = 'add' | 'change' | 'remove';
type Callback = (item: VisItem | null) => void;

/** What the user wants, until the server has answered. */
interface Proposal {
  number: number;
  kind: Kind;
  item: ItemData;
}

const PENDING = 'is-pending';
/** As the library of gestures counts them. */
const ALL_DIRECTIONS = 30;

/**
 * Proposes what the user edits to the server, by `item-edit` {number, kind, id, type, start, end, group, content}, and
 * shows it as pending until `answer`. vis-timeline's own callbacks are never used to accept: the item may have changed
 * meanwhile.
 */
export class Editing {
  private readonly open = new Map<number, Proposal>();
  private readonly edges: EdgeScroll;
  private last = 0;
  private isMarked = false;

  constructor(private readonly parts: Parts) {
    this.edges = new EdgeScroll(parts);
  }

  /** vis-timeline's options. */
  options() {
    const { editing } = this.parts.settings;
    return {
      editable: {
        add: editing.add,
        ...visEditable(editing.items),
        overrideItems: editing.overridesItems,
      },
      itemsAlwaysDraggable: { item: editing.dragsUnselected, range: editing.dragsUnselected },
      onAdd: (item: VisItem, callback: Callback) => {
        callback(null);
        this.propose('add', newItem(item, this.parts.settings.editingTexts.newItem));
      },
      onMoving: (item: VisItem, callback: Callback) => this.moving(item, callback),
      onMove: (item: VisItem) => {
        this.edges.stop();
        this.parts.tooltip.hide();
        this.propose('change', this.snapped(moved(item), item.data));
      },
      onUpdate: (item: VisItem) => this.openItem(item.id),
      onRemove: (item: VisItem) => this.propose('remove', item.data),
      onDropObjectOnItem: () => {},
    };
  }

  /**
   * To be called on each new timeline. vis-timeline notices only drags that begin sideways, which leaves touches up and
   * down to the page; where items may go to other groups, these are drags too.
   */
  equip(timeline: Timeline) {
    if (this.parts.settings.editing.items.group) {
      const { itemSet } = timeline as unknown as { itemSet: { hammer: { get(name: string): { set(o: object): void } } } };
      itemSet.hammer.get('pan').set({ direction: ALL_DIRECTIONS });
    }
  }

  /** Whether the user may do this with an item that is there. */
  allows(what: 'time' | 'group' | 'remove', id: string): boolean {
    const { editing } = this.parts.settings;
    const item = this.parts.items.get(id) as VisItem | null;
    const own = item?.data.editable;
    return item !== null && (own && !editing.overridesItems ? own : editing.items)[what];
  }

  /** An item as it would be after what is still open. */
  wanted(id: string): ItemData | undefined {
    const open = [...this.open.values()].filter(({ item, kind }) => item.id === id && kind === 'change').at(-1);
    return open?.item ?? (this.parts.items.get(id) as VisItem | null)?.data;
  }

  openItem(item: string) {
    this.parts.host.dispatchEvent(new CustomEvent('item-open', { detail: { item } }));
  }

  propose(kind: Kind, item: ItemData) {
    const number = ++this.last;
    const before = this.wanted(item.id);
    if (kind === 'change' && before && samePlace(before, item)) {
      this.show(before);
      return;
    }
    this.open.set(number, { number, kind, item });
    if (kind === 'add') {
      change(this.parts.items, [], [item]);
    } else if (kind === 'change') {
      this.show(item);
    }
    this.markPending();
    this.say(this.parts.settings.editingTexts.pending, item);
    const { id, type, start, end, group, content } = item;
    this.parts.host.dispatchEvent(
      new CustomEvent('item-edit', { detail: { number, kind, id, type, start, end, group, content } }),
    );
  }

  /** The server has decided; accepted is the item as it is to be, where there is still one. */
  answer(number: number, isAccepted: boolean, reason: string, accepted?: ItemData) {
    const proposal = this.open.get(number);
    if (!proposal) {
      return;
    }
    this.open.delete(number);
    const { kind, item } = proposal;
    const texts = this.parts.settings.editingTexts;
    if (kind === 'add' || (kind === 'remove' && isAccepted)) {
      this.drop(item.id);
    }
    if (accepted) {
      change(this.parts.items, [], [accepted]);
      this.say(texts.accepted, accepted);
    } else if (isAccepted) {
      this.say(texts.removed, item);
    } else {
      this.restore(item.id);
      if (reason) {
        this.parts.announcer.say(filled(texts.refused, { item: item.name || item.content, reason }), true);
      }
    }
    const next = this.wanted(item.id);
    if (next && [...this.open.values()].some((open) => open.item === next)) {
      this.show(next);
    }
    this.markPending();
  }

  /** To be called after vis-timeline has drawn: it forgets classes that are not its own. */
  markPending() {
    if (this.open.size === 0 && !this.isMarked) {
      return;
    }
    this.isMarked = this.open.size > 0;
    const ids = new Set([...this.open.values()].map(({ item }) => item.id));
    for (const button of this.parts.host.querySelectorAll<HTMLElement>('.vis-item-button')) {
      const isPending = ids.has(button.dataset.id ?? '');
      button.closest('.vis-item')?.classList.toggle(PENDING, isPending);
      button.setAttribute('aria-busy', String(isPending));
    }
  }

  /** The element goes out of the page, and no answer will come. */
  forget() {
    for (const { kind, item } of this.open.values()) {
      if (kind === 'add') {
        this.parts.items.remove(item.id);
      }
    }
    this.open.clear();
    this.edges.stop();
  }

  private moving(item: VisItem, callback: Callback) {
    if (item.end && item.end <= item.start) {
      callback(null);
      return;
    }
    callback(item);
    this.edges.follow();
    const button = this.parts.host.querySelector<HTMLElement>(`.vis-item-button[data-id="${CSS.escape(item.id)}"]`);
    const box = button?.closest<HTMLElement>('.vis-item');
    if (box) {
      this.parts.tooltip.show(box, this.parts.dates().stretch(item.start.valueOf(), item.end?.valueOf()));
    }
  }

  /** Draws an item where it is wanted, without taking it for accepted. */
  private show(item: ItemData) {
    const { itemSet } = this.parts.timeline() as unknown as {
      itemSet: { items: Record<string, { setData(data: VisItem): void }> };
    };
    const present = this.parts.items.get(item.id) as VisItem | null;
    if (present) {
      const end = present.end ? { end: new Date(item.end) } : {};
      const group = item.group ? { group: item.group } : {};
      itemSet.items[item.id]?.setData({ ...present, start: new Date(item.start), ...end, ...group, data: item });
      this.parts.timeline()?.redraw();
    }
  }

  /** Where the window moved along, the item is wherever the window brought it. */
  private snapped(item: ItemData, before: ItemData): ItemData {
    const { scale, step } = drawnAxis(this.parts.timeline()!);
    const snap = (time: number) => visSnap(this.parts.settings.snap)(new Date(time), scale, step).valueOf();
    const start = item.start === before.start ? item.start : snap(item.start);
    const isMoved = item.end - item.start === before.end - before.start;
    const end = isMoved ? start + item.end - item.start : item.end === before.end ? item.end : snap(item.end);
    return end > start || !isStretch(item) ? { ...item, start, end } : item;
  }

  /** Takes an item away, and gives the keyboard another place where it was on it. */
  private drop(id: string) {
    const button = document.activeElement as HTMLElement | null;
    this.parts.items.remove(id);
    if (button?.dataset.id === id) {
      requestAnimationFrame(() => this.parts.host.querySelector<HTMLElement>('.vis-item-button[tabindex="0"]')?.focus());
    }
  }

  private restore(id: string) {
    const present = this.parts.items.get(id);
    if (present) {
      this.parts.items.update(present);
    }
  }

  private say(pattern: string, item: ItemData) {
    const time = this.parts.dates().stretch(item.start, item.end);
    this.parts.announcer.say(filled(pattern, { item: item.name || item.content, time }));
  }
}

/** What vis-timeline made of an item that the user moved. */
function moved(item: VisItem): ItemData {
  const start = item.start.valueOf();
  const length = item.data.end - item.data.start;
  return { ...item.data, start, end: item.end?.valueOf() ?? start + length, group: item.group ?? '' };
}

/** What vis-timeline made of an item that the user added; dropped ones come from anywhere, so only texts are taken. */
function newItem(item: VisItem, content: string): ItemData {
  const type = item.end ? 'range' : item.type === 'point' ? 'point' : 'box';
  const start = new Date(item.start).valueOf();
  return {
    id: `new-${crypto.randomUUID()}`,
    type,
    start,
    end: item.end ? Math.max(start, new Date(item.end).valueOf()) : start,
    content: item.content === 'new item' ? content : String(item.content ?? content),
    group: item.group ?? '',
    className: '',
    order: 0,
    name: '',
  };
}

function samePlace(one: ItemData, other: ItemData): boolean {
  return one.start === other.start && one.end === other.end && one.group === other.group;
}
