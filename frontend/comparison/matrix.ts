/** A matrix as `MatrixData.java` sends it, at all times. */
export interface Matrix {
  id: string;
  title: string;
  columns: Column[];
  groups: Group[];
  /** Whether its columns stand for ideas, so that it can tell in which organizations they are seen. */
  byConcept: boolean;
}

export interface Column {
  id: string;
  title: string;
  colour: string;
}

export interface Group {
  title: string;
  rows: Row[];
}

export interface Row {
  id: string;
  title: string;
  /** By column, in the order of `from`. */
  cells: Record<string, State[]>;
}

/** What a cell says from a day on, counted from 1970-01-01; from the beginning if there is none. */
export interface State {
  from: number | null;
  says: string;
  contested: boolean;
  /** The numbers of its sources: "1, 4". */
  sources: string;
}

/** What a cell says on a day; nothing where it says nothing yet. */
export function stateOn(day: number, states: State[] = []): State | undefined {
  return states.findLast(({ from }) => from === null || from <= day);
}

/** How a cell is named from outside. */
export function cellName(row: string, column: string): string {
  return `${row}:${column}`;
}
