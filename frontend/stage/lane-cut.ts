import { day, DAY_MS, type Cluster, type LaneSlice, type Mark } from './slice';
import { lowerBound, rowsAt, rowsWanted, type WrittenLane } from './written-history';
import { shapeOf, ShownRows, within } from './written-rows';
import { clusterDays, pixelsPerDay } from './written-scale';

const TITLES = 3;
const HALF_A_CLUSTER = 22;

/** Cuts one lane's part of a slice, as `LaneSlicer.java` does. */
export class LaneCut {
  private readonly ends: number[];
  private readonly scale: number;
  private readonly step: number;

  /**
   * @param rows how many rows the lane has
   * @param from the first day covered, a multiple of the cluster days
   * @param to the day after the last one covered, likewise
   */
  constructor(
    private readonly lane: WrittenLane,
    private readonly coarsest: number,
    private readonly level: number,
    readonly rows: number,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.ends = lane.entries.map(({ end }) => end).sort((one, other) => one - other);
    this.scale = pixelsPerDay(level);
    this.step = clusterDays(level);
  }

  slice(include: Set<string>): LaneSlice {
    const { entries, id } = this.lane;
    const all = rowsAt(this.lane, this.coarsest, this.level);
    const drawn = new ShownRows(entries, this.scale, all, this.markRows(), this.from, this.to);
    drawn.makeRoomFor(include);
    const shown = drawn.inTime();
    const steps = Math.round((this.to - this.from) / this.step);
    const days = Array.from({ length: steps + 1 }, (_, place) => this.from + place * this.step);
    const started = days.map((on) => lowerBound(entries.length, (place) => entries[place].start < on));
    const ended = days.map((on) => lowerBound(this.ends.length, (place) => this.ends[place] < on));
    return {
      id,
      rows: this.rows,
      total: started[steps] - ended[0],
      marks: drawn.rows.flatMap((row, place) => row.map((entry) => this.mark(entry, place))),
      clusters: this.clusters(new Set(shown), started),
      underWay: days.slice(0, -1).map((on, place) => this.underWay(shown, on, started[place], ended[place])),
      underWayDays: this.step,
      before: this.startOf(started[0] - 1),
      after: this.startOf(started[steps]),
    };
  }

  /** How many marks there are without what is included. */
  countMarks(): number {
    return rowsAt(this.lane, this.coarsest, this.level)
      .slice(0, this.markRows())
      .reduce((sum, row) => sum + within(this.lane.entries, row, this.from, this.to).length, 0);
  }

  withoutLastRow(): LaneCut {
    return new LaneCut(this.lane, this.coarsest, this.level, this.rows - 1, this.from, this.to);
  }

  /** Where not all fits, the last row is left to the clusters. */
  private markRows(): number {
    return this.rows < rowsWanted(this.lane, this.coarsest, this.level) ? Math.max(0, this.rows - 1) : this.rows;
  }

  private mark(place: number, row: number): Mark {
    const entry = this.lane.entries[place];
    const shape = shapeOf(entry, this.scale);
    const isDot = shape === 'point';
    return {
      id: entry.id,
      sort: entry.sort,
      title: entry.title,
      label: entry.label,
      dateText: entry.dateText,
      shape,
      start: dayText(entry.start),
      end: dayText(entry.end + 1),
      open: entry.open,
      softStart: isDot ? entry.softStart : entry.softStartOfBar,
      softEnd: isDot ? entry.softEnd : entry.softEndOfBar,
      row,
      importance: entry.importance,
      colour: entry.colour,
      contested: entry.contested,
    };
  }

  private clusters(shown: Set<number>, started: number[]): Cluster[] {
    return started.slice(0, -1).flatMap((first, place) => {
      const hidden = range(first, started[place + 1]).filter((entry) => !shown.has(entry));
      return hidden.length ? [this.cluster(this.from + place * this.step, hidden)] : [];
    });
  }

  private cluster(stretch: number, hidden: number[]): Cluster {
    const { entries } = this.lane;
    const start = entries[hidden[0]].start;
    const end = entries[hidden[hidden.length - 1]].start;
    const weightiest = hidden.toSorted((one, other) => entries[other].weight - entries[one].weight || one - other);
    return {
      from: dayText(start),
      to: dayText(end),
      at: dayText(this.insideOf(stretch, Math.trunc((start + end) / 2))),
      count: hidden.length,
      titles: weightiest.slice(0, TITLES).map((entry) => entries[entry].label),
      row: Math.max(0, this.rows - 1),
    };
  }

  /** The day nearest to one asked for on which the mark of a cluster does not reach into the next stretch. */
  private insideOf(stretch: number, on: number): number {
    const room = Math.ceil(HALF_A_CLUSTER / this.scale);
    const last = stretch + this.step - room;
    return Math.min(Math.max(on, Math.min(stretch + room, last)), Math.max(stretch + room, last));
  }

  private underWay(shown: number[], on: number, started: number, ended: number): number {
    const drawn = shown.filter((entry) => entry < started && this.lane.entries[entry].end >= on);
    return started - ended - drawn.length;
  }

  private startOf(place: number): string | null {
    const entry = this.lane.entries[place];
    return entry ? dayText(entry.start) : null;
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);
}

function dayText(days: number): string {
  return day(days * DAY_MS);
}
