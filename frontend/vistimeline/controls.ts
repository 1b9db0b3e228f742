import { membersOf } from './clusters';
import { editByKey } from './edit-keys';
import type { Editing } from './editing';
import type { VisItem } from './item-data';
import type { Keyboard } from './keyboard';
import type { Parts } from './parts';
import type { Selection } from './selection';

/** What one does by keyboard or screen reader; vis-timeline itself only hears pointers. */
export class Controls {
  constructor(
    private readonly parts: Parts,
    private readonly editing: Editing,
    private readonly selection: Selection,
    private readonly keyboard: Keyboard,
    private readonly asked: {
      focusItems(ids: string[]): void;
      toggleGroup(id: string): void;
      moveGroup(id: string, side: number): void;
    },
  ) {}

  start() {
    this.parts.host.addEventListener('click', this.onClick);
    this.parts.host.addEventListener('keydown', this.onKeyDown);
    this.parts.host.addEventListener('pointerdown', this.onPointerDown);
  }

  stop() {
    this.parts.host.removeEventListener('click', this.onClick);
    this.parts.host.removeEventListener('keydown', this.onKeyDown);
    this.parts.host.removeEventListener('pointerdown', this.onPointerDown);
  }

  /** Clicks without a pointer. */
  private readonly onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const item = target.closest<HTMLElement>('.vis-item-button')?.dataset.id;
    const group = target.closest<HTMLElement>('.vis-group-button[aria-expanded]')?.dataset.group;
    if (event.detail === 0 && item) {
      this.clickItem(item, event);
    } else if (event.detail === 0 && group) {
      this.asked.toggleGroup(group);
    }
  };

  private clickItem(id: string, { ctrlKey, metaKey, shiftKey }: MouseEvent | KeyboardEvent) {
    const timeline = this.parts.timeline();
    const { selecting } = this.parts.settings;
    const members = timeline && membersOf(timeline, id);
    if (members) {
      this.asked.focusItems(members);
    } else if (timeline && selecting.enabled && (this.parts.items.get(id) as VisItem | null)?.selectable) {
      const selected = timeline.getSelection() as string[];
      const others = selected.filter((other) => other !== id);
      const adds = selecting.multiple && (ctrlKey || metaKey || shiftKey);
      const ids = !adds ? [id] : selected.includes(id) ? others : [...others, id];
      timeline.setSelection(ids);
      this.selection.take(ids);
    }
  }

  private readonly onKeyDown = (event: KeyboardEvent) => {
    const isForUs =
      this.selectMore(event) ||
      this.moveGroup(event) ||
      editByKey(this.parts, this.editing, event) ||
      this.keyboard.press(event);
    if (isForUs) {
      event.preventDefault();
    }
  };

  private readonly onPointerDown = () => this.keyboard.forget();

  /** Browsers click by Enter and Space alone, but not while Ctrl is held. */
  private selectMore(event: KeyboardEvent): boolean {
    const item = (event.target as Element).closest<HTMLElement>('.vis-item-button')?.dataset.id;
    const isMore = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!item || !isMore || (event.key !== 'Enter' && event.key !== ' ')) {
      return false;
    }
    this.clickItem(item, event);
    return true;
  }

  private moveGroup(event: KeyboardEvent): boolean {
    const group = (event.target as Element).closest<HTMLElement>('.vis-group-button')?.dataset.group;
    const sides: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 };
    const side = sides[event.key];
    if (!group || !side || !event.altKey || !this.parts.settings.groupsMovable) {
      return false;
    }
    this.asked.moveGroup(group, side);
    this.parts.host.querySelector<HTMLElement>(`.vis-group-button[data-group="${CSS.escape(group)}"]`)?.focus();
    return true;
  }
}
