import { html, nothing, type TemplateResult } from 'lit';
import type { Column } from './matrix';

export interface HeadTexts {
  columnMenu: string;
  moveLeft: string;
  moveRight: string;
  hideColumn: string;
  showAll: string;
}

/** The title of a column, which opens what can be done with it. */
export function headMenu(
  { id, title }: Column,
  shown: Column[],
  isSorted: boolean,
  texts: HeadTexts,
  onChoose: (columns: string[]) => void,
): TemplateResult {
  const ids = shown.map((column) => column.id);
  const place = ids.indexOf(id);
  const menu = `column-menu-${id}`;
  const item = (text: string, possible: boolean, columns: string[]) =>
    possible
      ? html`<button type="button" class="menu-item" popovertarget=${menu} @click=${() => onChoose(columns)}>${text}</button>`
      : nothing;
  return html`<button
      type="button"
      class="column-head"
      data-grid-cell
      popovertarget=${menu}
      aria-label=${texts.columnMenu.replace('{0}', title)}
    >
      ${title}
    </button>
    <div id=${menu} class="menu column-menu" popover="auto" @toggle=${focusFirst}>
      ${item(texts.moveLeft, !isSorted && place > 0, swapped(ids, place, place - 1))}
      ${item(texts.moveRight, !isSorted && place < ids.length - 1, swapped(ids, place, place + 1))}
      ${item(texts.hideColumn, ids.length > 1, ids.filter((other) => other !== id))}
      ${item(texts.showAll, true, [])}
    </div>`;
}

function focusFirst(event: ToggleEvent) {
  if (event.newState === 'open') {
    (event.target as HTMLElement).querySelector<HTMLElement>('.menu-item')?.focus();
  }
}

function swapped(ids: string[], one: number, other: number): string[] {
  const copy = [...ids];
  [copy[one], copy[other]] = [copy[other], copy[one]];
  return copy.filter((id) => id !== undefined);
}
