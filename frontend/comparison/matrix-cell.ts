import { html, nothing } from 'lit';
import { cellContent, type CellTexts } from './cell-content';
import { textOf, type Cell, type Column, type Row } from './matrix';

/** The words around a cell of the grid; {0} and {1} are filled in. */
export interface MatrixCellTexts extends CellTexts {
  bearsOnFocus: string;
  place: string;
  was: string;
  now: string;
}

/** A cell as of the day, and how it stands out. */
export interface ShownCell {
  row: Row;
  column: Column;
  cell: Cell;
  /** As of the day that is compared with; the same cell if none is. */
  before: Cell;
  isMarked: boolean;
  isChosen: boolean;
  /** Whether it is not uncovered yet. */
  isVeiled: boolean;
  /** What 0 to 3 marks mean. */
  marks: string[];
  /** What is looked for. */
  find: string;
}

/** A cell of the grid: what it says, what it said, and which of its states that is. */
export function matrixCell(shown: ShownCell, texts: MatrixCellTexts, onChoose: () => void) {
  const { row, column, cell, before, isMarked, isChosen, isVeiled } = shown;
  const content = (of: Cell) => cellContent(of, shown.marks, texts, shown.find);
  const changed = told(before) !== told(cell);
  const classes = [
    cell.kind === 'nothing' ? 'is-empty' : '',
    cell.kind === 'state' && cell.ended ? 'is-past' : '',
    isMarked ? 'is-marked' : '',
    isChosen ? 'is-chosen' : '',
    isVeiled ? 'is-veiled' : '',
    changed ? 'is-changed' : '',
  ].join(' ');
  const was = changed ? html`<del class="cell-was">${hidden(texts.was)}${content(before)}</del>${hidden(texts.now)}` : nothing;
  return html`<td
    role="gridcell"
    class="matrix-cell shows-${row.shows} colour-${column.colour} ${classes}"
    data-column=${column.title}
    data-row=${row.id}
    aria-selected=${isChosen}
  >
    <button type="button" class="matrix-button" data-grid-cell @click=${onChoose}>
      <span>${was}${content(cell)}${place(cell, texts)}${isMarked ? hidden(texts.bearsOnFocus) : nothing}</span>
    </button>
  </td>`;
}

/** Which of its states a changing cell is in. */
function place(cell: Cell, texts: MatrixCellTexts) {
  if (cell.kind !== 'state' || cell.of < 2) {
    return nothing;
  }
  const name = texts.place.replace('{0}', String(cell.place + 1)).replace('{1}', String(cell.of));
  return html`<span class="cell-place" title=${name}
    >${hidden(name)}${Array.from({ length: cell.of }, (_, at) => html`<i class=${at === cell.place ? 'is-now' : ''}></i>`)}</span
  >`;
}

/** What two days are told apart by. */
function told(cell: Cell): string {
  switch (cell.kind) {
    case 'state': {
      const { mark, flag, date } = cell.state;
      return [mark, flag, date?.text, textOf(cell), cell.ended?.text].join(' ');
    }
    case 'nothing':
      return cell.reason;
    default:
      return textOf(cell);
  }
}

function hidden(text: string) {
  return html`<span class="visually-hidden">${text}</span>`;
}
