import { DataSet } from 'vis-data/esnext';
import { showGroups, type GroupData, type VisGroup } from './groups';
import type { Settings } from './settings';

/** The groups that are shown: in their order, folded away or not; also after the user moved or folded some. */
export class VisibleGroups {
  readonly drawn = new DataSet<any>();
  private groups: GroupData[] = [];

  constructor(
    private readonly host: HTMLElement,
    private readonly settings: Settings,
  ) {
    this.drawn.on('update', () => this.onDrawnChange());
  }

  /** `order` names all that are there afterwards. */
  change(removed: string[], changed: GroupData[], order: string[]) {
    const known = new Map([...this.groups, ...changed].map((group) => [group.id, group]));
    removed.forEach((id) => known.delete(id));
    this.show(order.flatMap((id) => known.get(id) ?? []));
  }

  /** Anew, for what follows from the settings. */
  refresh() {
    this.show(this.groups);
  }

  /** Those that are not folded away nor hidden, in their order. */
  shownIds(): string[] {
    const drawn = (this.drawn.get() as VisGroup[]).filter((group) => group.visible);
    return drawn.sort((one, other) => one.order - other.order).map((group) => group.id);
  }

  toggle(id: string) {
    const expanded = !(this.groups.find((group) => group.id === id)?.expanded ?? true);
    this.show(this.groups.map((group) => (group.id === id ? { ...group, expanded } : group)));
    this.tellToggle(id, expanded);
  }

  /** One place up or down among those of the same group. */
  move(id: string, side: number) {
    const at = this.groups.findIndex((group) => group.id === id);
    const beside = this.groups.filter((group) => group.parent === this.groups[at]?.parent);
    const other = beside[beside.findIndex((group) => group.id === id) + side];
    if (other) {
      const moved = [...this.groups];
      const to = this.groups.indexOf(other);
      [moved[at], moved[to]] = [moved[to]!, moved[at]!];
      this.show(moved);
      this.tellMove(id);
    }
  }

  /** vis-timeline let the user drag one among the others. */
  moved(id: string) {
    const drawn = (this.drawn.get() as VisGroup[]).sort((one, other) => one.order - other.order);
    this.show(drawn.map((group) => group.data));
    this.tellMove(id);
  }

  private show(groups: GroupData[]) {
    this.groups = groups;
    showGroups(this.drawn, groups, this.settings.stacking);
  }

  /** vis-timeline folds groups away by itself when their label is clicked. */
  private onDrawnChange() {
    const toggled = this.groups.filter((group) => {
      const drawn = this.drawn.get(group.id) as VisGroup | null;
      return drawn?.nestedGroups && drawn.data === group && drawn.showNested !== (group.expanded ?? true);
    });
    if (toggled.length > 0) {
      const flipped = (group: GroupData) => ({ ...group, expanded: !(group.expanded ?? true) });
      const groups = this.groups.map((group) => (toggled.includes(group) ? flipped(group) : group));
      this.groups = groups;
      queueMicrotask(() => this.refresh());
      toggled.forEach((group) => this.tellToggle(group.id, flipped(group).expanded));
    }
  }

  private tellToggle(group: string, expanded: boolean) {
    this.host.dispatchEvent(new CustomEvent('group-toggle', { detail: { group, expanded } }));
  }

  private tellMove(group: string) {
    const order = this.groups.map(({ id }) => id);
    this.host.dispatchEvent(new CustomEvent('group-move', { detail: { group, order } }));
  }
}
