/** A matrix as `MatrixData.java` sends it, at all times. Days are counted from 1970-01-01. */
export interface Matrix {
  id: string;
  title: string;
  /** What 0 to 3 marks mean. */
  marks: string[];
  /** Whether what has ended goes on showing what it said last. */
  keepsPast: boolean;
  columns: Column[];
  groups: Group[];
  /** Whether its columns stand for ideas, so that it can tell in which organizations they are seen. */
  byConcept: boolean;
}

export interface Column {
  id: string;
  title: string;
  colour: string;
  /** The id of what it stands for. */
  subject: string | null;
  begin: Day | null;
  end: Day | null;
  /** Whether it stands for something that has a beginning. */
  lives: boolean;
  counts: { from: number; members: number }[];
}

/** A date in words, with the first and the last day that it can mean. */
export interface Day {
  text: string;
  first: number;
  last: number;
}

export interface Group {
  id: string;
  title: string;
  rows: Row[];
}

export interface Row {
  id: string;
  title: string;
  shows: 'words' | 'marks' | 'flag' | 'date' | 'quotation' | 'members' | 'begin' | 'end';
  /** By column, in the order of `from`. */
  cells: Record<string, State[]>;
}

/** What a cell says from a day on; from the beginning if there is none. */
export interface State {
  from: Day | null;
  says: string;
  mark: number | null;
  flag: boolean | null;
  date: Day | null;
  quotation: string | null;
  missing: boolean;
  contested: boolean;
  /** The numbers of its sources: "1, 4". */
  sources: string;
}

/** Why a cell shows nothing: see `CellOnDay.java`. */
export type Reason = 'notYet' | 'notBegun' | 'ended' | 'notEnded' | 'untold';

export type Cell =
  | { kind: 'state'; state: State; place: number; of: number; ended: Day | null }
  | { kind: 'members'; members: number }
  | { kind: 'date'; date: Day }
  | { kind: 'nothing'; reason: Reason; date: Day | null };

/** What a cell shows on a day; as `MatrixOnDay.java` has it. */
export function cellOn(day: number, row: Row, column: Column, keepsPast = false): Cell {
  switch (row.shows) {
    case 'begin':
      return column.begin ? { kind: 'date', date: column.begin } : nothing('untold');
    case 'end':
      return column.end && column.end.last < day
        ? { kind: 'date', date: column.end }
        : nothing(column.lives ? 'notEnded' : 'untold');
    case 'members':
      return outsideLife(day, column) ?? members(day, column);
    default:
      return said(day, row.cells[column.id] ?? [], column, keepsPast);
  }
}

function said(day: number, states: State[], column: Column, keepsPast: boolean): Cell {
  if (!states.length) {
    return nothing('untold');
  }
  const { end } = column;
  const ended = keepsPast && end && end.last < day ? end : null;
  const place = states.findLastIndex(({ from }) => from === null || from.first <= (ended?.last ?? day));
  return (
    (ended ? undefined : outsideLife(day, column)) ??
    (place < 0
      ? nothing('notYet', states[0].from)
      : { kind: 'state', state: states[place], place, of: states.length, ended })
  );
}

function members(day: number, { counts }: Column): Cell {
  return counts.length
    ? { kind: 'members', members: counts.findLast(({ from }) => from <= day)?.members ?? 0 }
    : nothing('untold');
}

function outsideLife(day: number, { begin, end }: Column): Cell | undefined {
  if (begin && begin.first > day) {
    return nothing('notBegun', begin);
  }
  return end && end.last < day ? nothing('ended', end) : undefined;
}

function nothing(reason: Reason, date: Day | null = null): Cell {
  return { kind: 'nothing', reason, date };
}

/** Whether a cell has something to say. */
export function speaks(cell: Cell): boolean {
  return cell.kind === 'state' ? !cell.state.missing : cell.kind !== 'nothing';
}

/** What cells are told apart and looked for by. */
export function textOf(cell: Cell): string {
  switch (cell.kind) {
    case 'state':
      return [cell.state.says, cell.state.quotation ?? ''].join(' ').trim();
    case 'members':
      return String(cell.members);
    case 'date':
      return cell.date.text;
    case 'nothing':
      return '';
  }
}

/** How a cell is named from outside. */
export function cellName(row: string, column: string): string {
  return `${row}:${column}`;
}
