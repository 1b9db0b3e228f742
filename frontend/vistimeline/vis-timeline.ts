import type { ConnectionData } from './connections';
import type { GroupData } from './groups';
import { change, replace, type ItemData } from './item-data';
import type { TimeBar } from './time-bars';
import { TimelineElement } from './timeline-element';
import type { ShownWindow } from './window';

export type { GroupData, ItemData, ShownWindow };

/**
 * `<vis-timeline>`: vis-timeline 8.5.4 as an element for `entente.vistimeline.VisTimeline`. Data and settings (each of
 * `Settings` is a property) may come at any time, before or after it is connected; taken out of the page it lets go of
 * everything that is not data.
 *
 * Events, each with a `detail`: `window-move` {from, to}; `window-change` {from, to, width, height, byUser};
 * `selection-change` {ids}; those of the pointer, see `places.ts`; `item-edit` and `item-open`, see `editing.ts`;
 * `time-bar-move` {bar, time, resting}; `time-bar-marker` {bar, text, done}; `group-toggle` {group, expanded};
 * `group-move` {group, order}; `keys-help`; `current-time-tick`, `timeline-drawn` and `timeline-ready`.
 * Times are milliseconds since 1970 in UTC.
 *
 * A subclass that finds its items itself overrides `onMoving` and `onRest`, asks `shownWindow` and gives them to
 * `showItems`.
 */
export class VisTimelineElement extends TimelineElement {
  /** `order` names all groups that are there afterwards. */
  changeGroups(removed: string[], changed: GroupData[], order: string[]) {
    if (this.timeline) {
      // vis-timeline draws once for each new group until it has drawn items, and would take that for a loop.
      (this.timeline as unknown as { redrawCount: number }).redrawCount = 0;
    }
    this.groups.change(removed, changed, order);
  }

  changeItems(removed: string[], changed: ItemData[]) {
    this.itemsWillChange();
    change(this.items, removed, changed);
    this.itemsChanged();
  }

  /** Shows these items and no others; only the difference to those that are there is drawn. */
  showItems(items: ItemData[]) {
    this.itemsWillChange();
    if (replace(this.items, items)) {
      this.itemsChanged();
    }
  }

  changeConnections(removed: string[], changed: ConnectionData[]) {
    this.connections.change(removed, changed, this.timeline);
  }

  changeTimeBars(removed: string[], changed: TimeBar[]) {
    const known = new Map([...this.shownBars, ...changed].map((bar) => [bar.id, bar]));
    removed.forEach((id) => known.delete(id));
    this.shownBars = [...known.values()];
    this.bars?.show(this.shownBars);
  }

  answerEdit(number: number, isAccepted: boolean, reason: string, item?: ItemData) {
    this.itemsWillChange();
    this.edits.answer(number, isAccepted, reason, item);
    this.itemsChanged();
  }

  showWindow(from: number, to: number) {
    this.wantedWindow = [from, to];
    this.watch?.movedByProgram();
    this.settledIfDrawn()?.setWindow(from, to, { animation: this.motion() });
  }

  fit() {
    this.settled()?.fit({ animation: this.motion() });
  }

  focusItems(ids: string[]) {
    const present = ids.filter((id) => this.items.get(id));
    if (present.length > 0) {
      this.settled()?.focus(present, { animation: this.motion() });
    }
  }

  moveTo(time: number) {
    this.settled()?.moveTo(time, { animation: this.motion() });
  }

  zoomIn(share: number) {
    this.settled()?.zoomIn(share, { animation: this.motion() });
  }

  zoomOut(share: number) {
    this.settled()?.zoomOut(share, { animation: this.motion() });
  }

  /** Lets the window be so long, about the middle that it has. */
  zoomTo(length: number) {
    const timeline = this.settled();
    const { from, to } = this.shownWindow();
    const middle = (from + to) / 2;
    timeline?.setWindow(middle - length / 2, middle + length / 2, { animation: this.motion() });
  }

  visibleItems(): string[] {
    return (this.settled()?.getVisibleItems() ?? []) as string[];
  }

  /** The window to start with, before anything is drawn. */
  set firstShown(shown: { from: number; to: number }) {
    this.wantedWindow ??= [shown.from, shown.to];
  }

  showSelection(ids: string[]) {
    this.selection.show(ids, this.settledIfDrawn());
  }
}

customElements.define('vis-timeline', VisTimelineElement);
