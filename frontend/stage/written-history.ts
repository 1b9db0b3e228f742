/** Whole timelines as `DrawnHistories.java` writes them. */
export interface WrittenHistories {
  items: WrittenEntry[];
  /** With the places of entries among the items in place of them. */
  timelines: (Omit<WrittenHistory, 'lanes'> & { lanes: (Omit<WrittenLane, 'entries'> & { entries: number[] })[] })[];
}

/** A whole timeline as `DrawnHistory.java` writes it. Days are counted from 1970-01-01. */
export interface WrittenHistory {
  url: string;
  parameters: Record<string, string>;
  /** How many entries there are that are not in it. */
  leftOut: number;
  coarsest: number;
  lanes: WrittenLane[];
}

export interface WrittenLane {
  id: string;
  /** In the order of time. */
  entries: WrittenEntry[];
  /** By level from the coarsest, by row from the top, the places of entries; the last holds at all finer levels. */
  levels: number[][][];
}

export interface WrittenEntry {
  id: string;
  sort: 'event' | 'organization';
  title: string;
  label: string;
  dateText: string;
  start: number;
  /** The last day. */
  end: number;
  open: boolean;
  /** Of its label, in pixels. */
  width: number;
  weight: number;
  softStart: boolean;
  softEnd: boolean;
  softStartOfBar: boolean;
  softEndOfBar: boolean;
  importance: number;
  colour: string;
  contested: boolean;
}

const NO_ROWS: number[][] = [];

/** The timelines with their entries in them. */
export function timelinesOf({ items, timelines }: WrittenHistories): WrittenHistory[] {
  return timelines.map((timeline) => ({
    ...timeline,
    lanes: timeline.lanes.map((lane) => ({ ...lane, entries: lane.entries.map((place) => items[place]) })),
  }));
}

/** The rows of a lane at a level. */
export function rowsAt(lane: WrittenLane, coarsest: number, level: number): number[][] {
  return level < coarsest || !lane.levels.length
    ? NO_ROWS
    : lane.levels[Math.min(level - coarsest, lane.levels.length - 1)];
}

/** How many rows it takes to show all that a level has, counts included. */
export function rowsWanted(lane: WrittenLane, coarsest: number, level: number): number {
  const rows = rowsAt(lane, coarsest, level);
  const shown = rows.reduce((sum, row) => sum + row.length, 0);
  return rows.length + (shown < lane.entries.length ? 1 : 0);
}

/** How many of the first numbers pass a test that no number passes after one that does not. */
export function lowerBound(size: number, passes: (place: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
