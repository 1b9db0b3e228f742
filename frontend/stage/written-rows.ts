import { lowerBound, type WrittenEntry } from './written-history';
import type { Mark } from './slice';

const SHORTEST_BAR = 10;
const DOT = 6;
const LABEL_PADDING = 22;
const GAP = 10;

/** How an entry is drawn at a scale, as `Drawing.java` says. */
export function shapeOf(entry: WrittenEntry, scale: number): Mark['shape'] {
  const length = (entry.end + 1 - entry.start) * scale;
  if (length < SHORTEST_BAR) {
    return 'point';
  }
  return length >= entry.width + LABEL_PADDING ? 'range' : 'span';
}

/** The entries of one lane that are drawn in a stretch of days, row by row, as `ShownEntries.java` chooses them. */
export class ShownRows {
  readonly rows: number[][];
  private readonly fixed = new Set<number>();

  constructor(
    private readonly entries: WrittenEntry[],
    private readonly scale: number,
    rows: number[][],
    limit: number,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.rows = Array.from({ length: limit }, (_, row) => within(entries, rows[row] ?? [], from, to));
  }

  /** Shows entries as well, on the row where the least has to give way; never one that was asked for too. */
  makeRoomFor(ids: Set<string>) {
    const asked = this.entries.flatMap(({ id, start, end }, place) =>
      ids.has(id) && start < this.to && end >= this.from ? [place] : [],
    );
    const shown = new Set(this.rows.flat());
    asked.filter((place) => shown.has(place)).forEach((place) => this.fixed.add(place));
    asked.filter((place) => !shown.has(place)).forEach((place) => this.put(place));
  }

  /** All that is shown, in the order of time. */
  inTime(): number[] {
    return this.rows.flat().sort((one, other) => one - other);
  }

  private put(entry: number) {
    let best: number[] | undefined;
    let least = Infinity;
    for (const row of this.rows) {
      const cost = this.cost(row, entry);
      if (cost < least) {
        [best, least] = [row, cost];
      }
    }
    if (best) {
      best.splice(0, best.length, ...best.filter((other) => !this.overlap(other, entry)), entry);
      this.fixed.add(entry);
    }
  }

  private cost(row: number[], entry: number): number {
    const inTheWay = row.filter((other) => this.overlap(other, entry));
    return inTheWay.some((other) => this.fixed.has(other))
      ? Infinity
      : inTheWay.reduce((cost, other) => cost + 2 ** this.entries[other].weight, 0);
  }

  private overlap(one: number, other: number): boolean {
    return this.left(one) < this.right(other) && this.left(other) < this.right(one);
  }

  private left(entry: number): number {
    return this.entries[entry].start - DOT / this.scale;
  }

  private right(entry: number): number {
    const { end, width } = this.entries[entry];
    const label = shapeOf(this.entries[entry], this.scale) === 'range' ? 0 : width + LABEL_PADDING;
    return end + 1 + (label + GAP) / this.scale;
  }
}

/** What of a row touches a stretch; entries on a row don't overlap. */
export function within(entries: WrittenEntry[], row: number[], from: number, to: number): number[] {
  const begun = lowerBound(row.length, (place) => entries[row[place]].start < from);
  const first = begun > 0 && entries[row[begun - 1]].end >= from ? begun - 1 : begun;
  return row.slice(first, lowerBound(row.length, (place) => entries[row[place]].start < to));
}
