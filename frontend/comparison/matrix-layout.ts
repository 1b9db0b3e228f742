/**
 * How a matrix lies in its room: as a table; as a table that is wider than the room and scrolls, with its heads pinned;
 * with each question above its answers; or with one answer under the other, each with the name of its column.
 */
export type Layout = 'table' | 'wide' | 'rows' | 'list';

const COLUMN = 104;
const HEAD = 120;
const NARROW = 420;
const PHONE = 420;

/** Where two days are told apart, a column takes more room. */
export function layoutFor(width: number, columns: number, twoDays: boolean): Layout {
  const column = twoDays ? COLUMN * 1.2 : COLUMN;
  if (width >= NARROW && width >= HEAD + columns * column * 0.9) {
    return 'table';
  }
  if (width < PHONE) {
    return width >= columns * column * 0.9 ? 'rows' : 'list';
  }
  return 'wide';
}
