import { plus, snapStep, type Step } from './calendar';
import type { Editing } from './editing';
import type { ItemData } from './item-data';
import { drawnAxis, type Parts } from './parts';

const DAY: Step = { count: 1, unit: 'day' };

/**
 * Editing by keyboard: with Alt an item moves by the step to which it snaps, or to the group above or below; with Alt and
 * Shift its end does; Delete removes it, Insert adds one beside it, F2 opens it. False if the key says nothing here.
 */
export function editByKey(parts: Parts, editing: Editing, event: KeyboardEvent): boolean {
  const button = (event.target as Element).closest<HTMLElement>('.vis-item-button');
  const item = editing.wanted(button?.dataset.id ?? '');
  if (event.key === 'Insert' && parts.settings.editing.add) {
    editing.propose('add', beside(parts, item));
    return true;
  }
  if (!item) {
    return false;
  }
  if (event.key === 'Delete' && editing.allows('remove', item.id)) {
    editing.propose('remove', item);
    return true;
  }
  if (event.key === 'F2' && (editing.allows('time', item.id) || editing.allows('group', item.id))) {
    editing.openItem(item.id);
    return true;
  }
  return event.altKey && moveByKey(parts, editing, item, event);
}

function moveByKey(parts: Parts, editing: Editing, item: ItemData, event: KeyboardEvent): boolean {
  const sides: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 };
  const side = sides[event.key];
  if (side === undefined) {
    return false;
  }
  const across = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  if (across && !event.shiftKey && editing.allows('group', item.id)) {
    const group = neighbour(parts, item.group, side);
    if (group) {
      editing.propose('change', { ...item, group });
    }
  } else if (!across && editing.allows('time', item.id)) {
    const by = parts.settings.rightToLeft ? -side : side;
    const changed = event.shiftKey ? resized(parts, item, by) : shifted(parts, item, by);
    if (changed) {
      editing.propose('change', changed);
    }
  }
  return true;
}

function shifted(parts: Parts, item: ItemData, by: number): ItemData {
  const start = plus(item.start, step(parts), by);
  return { ...item, start, end: start + item.end - item.start };
}

function resized(parts: Parts, item: ItemData, by: number): ItemData | undefined {
  const end = plus(item.end, step(parts), by);
  return item.type !== 'point' && item.type !== 'box' && end > item.start ? { ...item, end } : undefined;
}

function beside(parts: Parts, item?: ItemData): ItemData {
  const { start, end } = parts.timeline()!.getWindow();
  const time = item?.start ?? (start.valueOf() + end.valueOf()) / 2;
  const content = parts.settings.editingTexts.newItem;
  const id = `new-${crypto.randomUUID()}`;
  return { id, type: 'box', start: time, end: time, content, group: item?.group ?? '', className: '', order: 0, name: '' };
}

/** The step to which items snap at this zoom; a day where they do not. */
function step(parts: Parts): Step {
  const axis = drawnAxis(parts.timeline()!);
  return snapStep(parts.settings.snap, axis.scale, axis.step) ?? DAY;
}

/** The group above or below, among those that are shown. */
function neighbour(parts: Parts, group: string, side: number): string | undefined {
  const shown = parts.shownGroups();
  const at = shown.indexOf(group);
  return at < 0 ? undefined : shown[at + side];
}
