import type { DataSet } from 'vis-data/esnext';

/** What the user may do with an item. */
export interface Editable {
  time: boolean;
  group: boolean;
  remove: boolean;
}

/** An item as `VisTimeline.java` sends it; times in milliseconds since 1970. What is not said is left out. */
export interface ItemData {
  id: string;
  type: 'point' | 'box' | 'range' | 'span' | 'background';
  start: number;
  /** As `start` for points and boxes. */
  end: number;
  content: string;
  /** Empty for none. */
  group: string;
  className: string;
  /** Among items that are stacked: lower ones are placed first. */
  order: number;
  /** What a screen reader says; empty for the content. */
  name: string;
  /** With fixed rows: counted from 0 at the top of the group. */
  row?: number;
  subgroup?: string;
  tooltip?: string;
  align?: 'left' | 'center' | 'right';
  /** The name of a template, and the texts of its fields in their order. */
  template?: string;
  fields?: Record<string, string>;
  /** Whether it can be selected; it can unless this is `false`. */
  selectable?: boolean;
  editable?: Editable;
}

/** An item as vis-timeline knows it, with ours under `data`. */
export interface VisItem {
  id: string;
  type: string;
  start: Date;
  end?: Date;
  group?: string;
  subgroup?: string;
  data: ItemData;
  [option: string]: unknown;
}

/** Keys that are there or not; vis-timeline does not notice when an update takes one away. */
const PASSING = ['end', 'group', 'subgroup', 'align', 'editable'] as const;

/** Whether vis-timeline is to draw the item from a start to an end. A span it takes for a point with a wide content. */
export function isStretch(item: ItemData): boolean {
  return item.type === 'range' || item.type === 'background';
}

export function visItem(item: ItemData): VisItem {
  return {
    id: item.id,
    type: item.type === 'span' ? 'point' : item.type,
    start: new Date(item.start),
    ...(isStretch(item) ? { end: new Date(item.end) } : {}),
    ...(item.group ? { group: item.group } : {}),
    ...(item.subgroup ? { subgroup: item.subgroup } : {}),
    ...(item.align ? { align: item.align } : {}),
    ...(item.editable ? { editable: visEditable(item.editable) } : {}),
    selectable: item.selectable ?? true,
    content: item.content,
    className: item.type === 'span' ? `vis-span ${item.className}` : item.className,
    data: item,
  };
}

export function visEditable(editable: Editable) {
  return { updateTime: editable.time, updateGroup: editable.group, remove: editable.remove };
}

/** Drops some items and adds others or puts them in place of those with their ids. */
export function change(items: DataSet<any>, removed: string[], changed: ItemData[]) {
  const wanted = changed.map(visItem);
  const lost = wanted.filter((item) => {
    const present = items.get(item.id) as VisItem | null;
    return present && PASSING.some((key) => key in present && !(key in item));
  });
  items.remove([...removed, ...lost.map((item) => item.id)]);
  items.update(wanted);
}

/** Makes these the items and no others, by the difference alone. */
export function replace(items: DataSet<any>, wanted: ItemData[]) {
  const ids = new Set(wanted.map((item) => item.id));
  const gone = (items.getIds() as string[]).filter((id) => !ids.has(id));
  const changed = wanted.filter((item) => {
    const present = items.get(item.id) as VisItem | null;
    return !present || JSON.stringify(present.data) !== JSON.stringify(item);
  });
  if (gone.length > 0 || changed.length > 0) {
    change(items, gone, changed);
  }
  return gone.length > 0 || changed.length > 0;
}
