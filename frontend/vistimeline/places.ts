import type { Timeline } from 'vis-timeline/esnext';
import { membersOf } from './clusters';
import type { Teller } from './teller';

/** What vis-timeline tells of a place under the pointer. */
interface Place {
  item?: string | null;
  group?: string | null;
  customTime?: string | null;
  what?: string | null;
  time?: Date;
  snappedTime?: { valueOf(): number };
  event: Event & { dataTransfer?: DataTransfer };
}

/** vis-timeline's events and ours. */
const EVENTS = {
  click: 'timeline-click',
  doubleClick: 'timeline-double-click',
  contextmenu: 'timeline-context-menu',
  mouseDown: 'timeline-mouse-down',
  mouseUp: 'timeline-mouse-up',
  mouseOver: 'timeline-mouse-over',
  mouseMove: 'timeline-mouse-move',
  drop: 'timeline-drop',
} as const;

/** Passes on what is done with the pointer. */
export function reportPlaces(timeline: Timeline, teller: Teller, contextMenuPrevented: () => boolean) {
  for (const [heard, told] of Object.entries(EVENTS)) {
    timeline.on(heard as 'click', (place: unknown) => report(timeline, teller, told, place as Place));
  }
  timeline.on('contextmenu', ({ event }: { event: Event }) => contextMenuPrevented() && event.preventDefault());
  for (const [heard, told] of [
    ['itemover', 'item-over'],
    ['itemout', 'item-out'],
  ] as const) {
    timeline.on(heard, ({ item }: { item: string }) => teller.tell(told, { item }));
  }
}

function report(timeline: Timeline, teller: Teller, type: string, place: Place) {
  // A tap on a selected item that may be edited comes a second time, with nothing but the item.
  if (!place.time) {
    return;
  }
  const members = membersOf(timeline, place.item);
  // A click by key or screen reader has no place; what it means is the item.
  const isWithoutPointer = place.event instanceof PointerEvent && place.event.type === 'click' && place.event.detail === 0;
  const button = isWithoutPointer ? (place.event.target as Element).closest<HTMLElement>('.vis-item-button') : null;
  if (isWithoutPointer && !button) {
    return;
  }
  const detail = {
    item: members ? null : (place.item ?? null),
    members: members ?? [],
    group: button ? button.dataset.group || null : (place.group ?? null),
    bar: place.customTime ?? null,
    what: place.what ?? null,
    time: button ? Number(button.dataset.start) : place.time.valueOf(),
    snapped: button ? Number(button.dataset.start) : (place.snappedTime ?? place.time).valueOf(),
    content: type === 'timeline-drop' ? droppedContent(place.event.dataTransfer) : null,
  };
  if (type === 'timeline-mouse-move') {
    teller.tellEvery(100, type, detail);
  } else {
    teller.tell(type, detail);
  }
}

/** vis-timeline has read it before, so that it is JSON. */
function droppedContent(transfer?: DataTransfer): string {
  return String(JSON.parse(transfer?.getData('text') || '{}').content ?? '');
}
