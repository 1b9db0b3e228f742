import { sharedRows } from './shared-rows';
import { day, DAY_MS, type Slice } from './slice';
import type { SliceSource, Wish } from './slice-loader';
import type { SliceSupply } from './slice-supply';
import { LaneCut } from './lane-cut';
import { rowsWanted, timelinesOf, type WrittenHistories, type WrittenHistory, type WrittenLane } from './written-history';
import { clusterDays, FINEST, levelOf, pixelsPerDay } from './written-scale';

const BUDGET = 900;

/**
 * Cuts slices out of whole timelines that stand in the page, for where there is no server: the same slices that
 * `TimelineIndex.java` cuts.
 */
export class WrittenSlices implements SliceSupply {
  private readonly timelines: WrittenHistory[];

  constructor(histories: WrittenHistories) {
    this.timelines = timelinesOf(histories);
  }

  async slice(source: SliceSource, wish: Wish): Promise<Slice> {
    const { lanes, include, ...parameters } = source.parameters;
    const history = this.timelines.find((each) => each.url === source.url && isSame(each.parameters, parameters));
    if (!history) {
      throw new Error(`There is no timeline ${source.url} with ${JSON.stringify(parameters)} in this file`);
    }
    return cut(history, new Set(lanes?.split(',')), new Set(include?.split(',')), wish);
  }
}

function isSame(some: Record<string, string>, others: Record<string, string>): boolean {
  const names = Object.keys({ ...some, ...others });
  return names.every((name) => some[name] === others[name]);
}

function cut(history: WrittenHistory, laneIds: Set<string>, include: Set<string>, wish: Wish): Slice {
  const lanes = history.lanes.filter(({ id }) => !laneIds.size || laneIds.has(id));
  const first = Math.floor(wish.from / DAY_MS);
  const last = Math.floor(Math.max(wish.from, wish.to - 1) / DAY_MS);
  const days = last - first + 1;
  const level = levelOf(wish.width / days);
  const step = clusterDays(level);
  const from = Math.floor((first - days) / step) * step;
  const to = Math.ceil((last + 1 + days) / step) * step;
  const rows = rowsOf(lanes, history.coarsest, level, wish.rows);
  const cuts = lanes.map((lane, place) => new LaneCut(lane, history.coarsest, level, rows[place], from, to));
  return {
    from: dayText(from),
    to: dayText(to),
    scale: { from: pixelsPerDay(level), to: level === FINEST ? null : pixelsPerDay(level + 1) },
    lanes: withinBudget(cuts).map((laneCut) => laneCut.slice(include)),
  };
}

function rowsOf(lanes: WrittenLane[], coarsest: number, level: number, rows: number): number[] {
  return sharedRows(
    rows,
    lanes.map((lane) => rowsWanted(lane, coarsest, level)),
    lanes.map((lane) => lane.entries.length),
  );
}

/** Takes rows off the highest lanes until no more is drawn than can be, if it has to be. */
function withinBudget(cuts: LaneCut[]): LaneCut[] {
  const some = [...cuts];
  while (some.reduce((sum, each) => sum + each.countMarks(), 0) > BUDGET) {
    const highest = some.reduce((one, other) => (other.rows > one.rows ? other : one));
    if (highest.rows <= 1) {
      break;
    }
    some[some.indexOf(highest)] = highest.withoutLastRow();
  }
  return some;
}

function dayText(days: number): string {
  return day(days * DAY_MS);
}
