import { cellOn, speaks, textOf, type Cell, type Column, type Group, type Matrix, type Row } from './matrix';

/** How a matrix is shown: the part of a scene's comparison that concerns it. */
export interface Arrangement {
  /** Ids of the columns from left to right; empty for all. */
  columns: string[];
  /** Ids of the rows that are shown; empty for all. */
  rows: string[];
  /** By what they say in which row the columns are sorted. */
  order: { row: string; descending: boolean } | null;
  /** Whether only rows are shown in which the columns differ. */
  differences: boolean;
  /** What the rows shown have to speak of. */
  find: string;
  /** Ids of the groups that are folded up. */
  folded: string[];
}

export const AS_IT_STANDS: Arrangement = { columns: [], rows: [], order: null, differences: false, find: '', folded: [] };

export interface Arranged {
  columns: Column[];
  groups: (Group & { isFolded: boolean })[];
  /** How many rows are left out. */
  hidden: number;
}

/** The columns and rows that are shown as of a day, in their order. */
export function arrange(matrix: Matrix, day: number, arrangement: Arrangement): Arranged {
  const columns = sorted(chosen(matrix, arrangement.columns), matrix, day, arrangement.order);
  const cells = (row: Row) => columns.map((column) => cellOn(day, row, column, matrix.keepsPast));
  const isShown = (row: Row) =>
    (!arrangement.rows.length || arrangement.rows.includes(row.id)) &&
    (!arrangement.differences || differ(cells(row))) && speaksOf(row, cells(row), fold(arrangement.find));
  const groups = matrix.groups
    .map((group) => ({ ...group, rows: group.rows.filter(isShown), isFolded: arrangement.folded.includes(group.id) }))
    .filter(({ rows }) => rows.length);
  return { columns, groups, hidden: rowCount(matrix.groups) - rowCount(groups) };
}

function chosen({ columns }: Matrix, ids: string[]): Column[] {
  const found = ids.flatMap((id) => columns.filter((column) => column.id === id));
  return found.length ? found : columns;
}

function sorted(columns: Column[], matrix: Matrix, day: number, order: Arrangement['order']): Column[] {
  const row = order && matrix.groups.flatMap(({ rows }) => rows).find(({ id }) => id === order.row);
  if (!row) {
    return columns;
  }
  const cells = new Map(columns.map((column) => [column.id, cellOn(day, row, column, matrix.keepsPast)]));
  const sign = order.descending ? -1 : 1;
  return columns.toSorted((one, other) => {
    const [first, second] = [cells.get(one.id) as Cell, cells.get(other.id) as Cell];
    // What says nothing stays at the end, whichever way one sorts.
    return Number(!speaks(first)) - Number(!speaks(second)) || sign * compare(first, second);
  });
}

function compare(one: Cell, other: Cell): number {
  const [first, second] = [rank(one), rank(other)];
  return first !== null && second !== null ? first - second : textOf(one).localeCompare(textOf(other));
}

function rank(cell: Cell): number | null {
  switch (cell.kind) {
    case 'members':
      return cell.members;
    case 'date':
      return cell.date.first;
    case 'state':
      return cell.state.mark ?? cell.state.date?.first ?? (cell.state.flag === null ? null : Number(cell.state.flag));
    case 'nothing':
      return null;
  }
}

/** What decides whether two columns say the same: the value where there is one, the words otherwise. */
function value(cell: Cell): string {
  const of = rank(cell);
  return of === null ? fold(textOf(cell)) : String(of);
}

function differ(cells: Cell[]): boolean {
  return new Set(cells.map(value)).size > 1;
}

function speaksOf(row: Row, cells: Cell[], needle: string): boolean {
  return !needle || fold(row.title).includes(needle) || cells.some((cell) => fold(textOf(cell)).includes(needle));
}

/** Small letters without accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function rowCount(groups: Group[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}
