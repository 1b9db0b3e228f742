/**
 * How a matrix lies in its room: as a table; as a table that is wider than the room and scrolls, with its heads pinned;
 * with each question above its answers; or with one answer under the other, each with the name of its column.
 */
export type Layout = 'table' | 'wide' | 'rows' | 'list';

const COLUMN = 94;
const COLUMN_OF_QUOTATIONS = 200;
const HEAD = 120;
const NARROW = 420;

/** The least width of a column in pixels; where two days are told apart it takes more room. */
export function columnWidth(quotes: boolean, twoDays: boolean): number {
  return Math.round((quotes ? COLUMN_OF_QUOTATIONS : COLUMN) * (twoDays ? 1.2 : 1));
}

export function layoutFor(width: number, columns: number, column: number): Layout {
  if (width >= NARROW) {
    return width >= HEAD + columns * column ? 'table' : 'wide';
  }
  return width >= columns * column ? 'rows' : 'list';
}
