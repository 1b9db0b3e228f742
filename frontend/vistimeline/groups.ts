import type { DataSet } from 'vis-data/esnext';
import type { Stacking } from './settings';
import { labelElement } from './template';

/** A group as `VisTimeline.java` sends it. What is not said is left out. */
export interface GroupData {
  id: string;
  content: string;
  className: string;
  tooltip?: string;
  /** With fixed rows: how many it has. */
  rows?: number;
  height?: 'auto' | 'fixed' | 'fitItems';
  template?: string;
  fields?: Record<string, string>;
  /** The id of the group that it belongs to. */
  parent?: string;
  /** Whether the groups that belong to it are shown; they are unless this is `false`. */
  expanded?: boolean;
  shown?: boolean;
  /** Ids of subgroups in their order. */
  subgroups?: string[];
  hiddenSubgroups?: string[];
}

/** A group as vis-timeline knows it, with ours under `data`. */
export interface VisGroup {
  id: string;
  order: number;
  nestedGroups: string[] | null;
  showNested: boolean;
  visible: boolean;
  data: GroupData;
  [option: string]: unknown;
}

/** Makes these the groups and no others, in this order. */
export function showGroups(groups: DataSet<any>, wanted: GroupData[], stacking: Stacking) {
  const drawn = wanted.map((group, index) => visGroup(group, index, wanted, stacking));
  const gone = (groups.getIds() as string[]).filter((id) => !wanted.some((group) => group.id === id));
  // What vis-timeline reads only once, when it makes a group.
  const remade = drawn.filter((group) => {
    const present = groups.get(group.id) as VisGroup | null;
    return present && fixed(present) !== fixed(group);
  });
  groups.remove([...gone, ...remade.map((group) => group.id)]);
  const changed = drawn.filter((group) => {
    const present = groups.get(group.id) as VisGroup | null;
    return !present || JSON.stringify(present) !== JSON.stringify({ ...present, ...group });
  });
  groups.update(changed);
}

function visGroup(group: GroupData, order: number, all: GroupData[], stacking: Stacking): VisGroup {
  const above = ancestors(group, all);
  const nested = all.filter((other) => other.parent === group.id).map((other) => other.id);
  const subgroups = group.subgroups ?? [];
  const place = (item: { subgroup?: string }) => (subgroups.indexOf(item.subgroup ?? '') + 1 || subgroups.length + 1);
  return {
    id: group.id,
    content: group.content,
    className: group.className,
    order,
    nestedGroups: nested.length > 0 ? nested : null,
    nestedInGroup: group.parent ?? null,
    treeLevel: above.length > 0 ? Math.min(above.length, 9) : nested.length > 0 ? 0 : undefined,
    showNested: group.expanded ?? true,
    visible: (group.shown ?? true) && above.every((parent) => (parent.expanded ?? true) && (parent.shown ?? true)),
    subgroupStack: stacking === 'stacked-subgroups',
    subgroupOrder: (one: { subgroup?: string }, other: { subgroup?: string }) => place(one) - place(other),
    subgroupVisibility: Object.fromEntries(subgroupIds(group).map((id) => [id, !group.hiddenSubgroups?.includes(id)])),
    ...(group.height ? { heightMode: group.height } : {}),
    style: `--vis-rows: ${group.rows ?? 1}`,
    data: group,
  };
}

function subgroupIds(group: GroupData): string[] {
  return [...new Set([...(group.subgroups ?? []), ...(group.hiddenSubgroups ?? [])])];
}

function ancestors(group: GroupData, all: GroupData[]): GroupData[] {
  const parent = all.find((other) => other.id === group.parent);
  return parent ? [parent, ...ancestors(parent, all)] : [];
}

function fixed(group: VisGroup): string {
  return JSON.stringify([group.subgroupStack, group.data.subgroups, group.data.hiddenSubgroups, group.heightMode]);
}

/** The label of a group; one that others belong to, or that can be moved, is a button. */
export function groupElement(group: VisGroup | null, movable: boolean): HTMLElement {
  const label = labelElement('vis-group-label', group?.data ?? { content: '' });
  const isButton = group && (group.nestedGroups || movable);
  const element = isButton ? document.createElement('button') : label;
  if (isButton) {
    element.className = 'vis-group-button';
    element.setAttribute('type', 'button');
    element.dataset.group = group.id;
    element.append(label);
    if (group.nestedGroups) {
      element.setAttribute('aria-expanded', String(group.showNested));
    }
    if (movable) {
      element.setAttribute('aria-keyshortcuts', 'Alt+ArrowUp Alt+ArrowDown');
    }
  }
  if (group?.data.tooltip) {
    element.dataset.tooltip = group.data.tooltip;
  }
  return element;
}
