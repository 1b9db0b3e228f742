import { html, nothing, type TemplateResult } from 'lit';
import { fold } from './arrangement';
import type { Cell, Reason, State } from './matrix';

/** The words around what cells say; {0} stands for a date or a number. */
export interface CellTexts {
  contested: string;
  yes: string;
  no: string;
  marks: string;
  members: string;
  notYet: string;
  notYetFrom: string;
  notBegun: string;
  ended: string;
  notEnded: string;
  untold: string;
  past: string;
}

/** What stands in a cell. */
export function cellContent(cell: Cell, marks: string[], texts: CellTexts, find: string): TemplateResult {
  switch (cell.kind) {
    case 'state':
      return html`${cell.ended
        ? html`<span class="cell-ended">${texts.past.replace('{0}', cell.ended.text)}</span>`
        : nothing}${stateContent(cell.state, marks, texts, find)}`;
    case 'members':
      return html`<span class="cell-number">${cell.members}</span
        ><span class="visually-hidden"> ${texts.members}</span>`;
    case 'date':
      return html`<span class="cell-date">${cell.date.text}</span>`;
    case 'nothing':
      return html`<span class="cell-nothing">${why(cell.reason, cell.date?.text, texts)}</span>`;
  }
}

/** Why a cell shows nothing, in words. */
export function why(reason: Reason, date: string | undefined, texts: CellTexts): string {
  const text = reason === 'notYet' && date ? texts.notYetFrom : texts[reason];
  return text.replace('{0}', date ?? '');
}

function stateContent(state: State, marks: string[], texts: CellTexts, find: string) {
  const chip = state.contested ? html` <span class="chip-contested">${texts.contested}</span>` : nothing;
  const sources = html`<span class="matrix-sources" aria-hidden="true">${state.sources}</span>`;
  const words = html`<span class=${state.missing ? 'cell-nothing' : ''}>${highlighted(state.says, find)}</span>`;
  if (state.quotation !== null) {
    return html`<span class="cell-article">${words}${chip}${sources}</span
      ><q class="cell-quotation">${highlighted(state.quotation, find)}</q>`;
  }
  return html`${valueOf(state, marks, texts)}${words}${chip}${sources}`;
}

function valueOf({ mark, flag, date }: State, marks: string[], texts: CellTexts) {
  if (mark !== null) {
    const name = texts.marks.replace('{0}', String(mark)).replace('{1}', marks[mark] ?? '');
    return html`<span class="cell-marks" role="img" aria-label=${name}
      >${[1, 2, 3].map((place) => html`<span class="mark ${place <= mark ? 'is-full' : ''}"></span>`)}</span
    >`;
  }
  if (flag !== null) {
    return html`<span class="cell-flag ${flag ? 'is-yes' : 'is-no'}">${flag ? texts.yes : texts.no}</span> `;
  }
  return date === null ? nothing : html`<span class="cell-date">${date.text}</span> `;
}

/** A text with what is looked for marked in it. */
export function highlighted(text: string, find: string): TemplateResult {
  const needle = fold(find);
  const place = needle ? fold(text).indexOf(needle) : -1;
  // Only where folding keeps the length do places in the folded text hold for the text.
  if (place < 0 || fold(text).length !== text.length) {
    return html`${text}`;
  }
  const end = place + needle.length;
  return html`${text.slice(0, place)}<mark>${text.slice(place, end)}</mark>${text.slice(end)}`;
}
