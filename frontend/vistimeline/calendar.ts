/** Where items and time bars come to rest, as `VisTimeline.java` sends it. */
export interface Snap {
  kind: 'none' | 'axis' | 'unit';
  count: number;
  unit: string;
}

const MILLIS: Record<string, number> = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  weekday: 86_400_000,
  week: 7 * 86_400_000,
};
/** A Monday. */
const FIRST_WEEK = Date.UTC(1970, 0, 5);

/** How fine one places things while the axis has marks of some scale. */
const FINER: Record<string, Step> = {
  year: { count: 1, unit: 'year' },
  month: { count: 1, unit: 'month' },
  week: { count: 1, unit: 'week' },
  day: { count: 1, unit: 'day' },
  weekday: { count: 1, unit: 'day' },
  hour: { count: 30, unit: 'minute' },
  minute: { count: 1, unit: 'minute' },
  second: { count: 1, unit: 'second' },
  millisecond: { count: 1, unit: 'millisecond' },
};

export interface Step {
  count: number;
  unit: string;
}

/** The step to which times snap while the axis has a mark every so many of a scale; none if they do not. */
export function snapStep(snap: Snap, scale: string, marks: number): Step | undefined {
  if (snap.kind === 'none') {
    return undefined;
  }
  return snap.kind === 'unit' ? snap : scale === 'year' ? { count: marks, unit: 'year' } : FINER[scale];
}

/** vis-timeline's `snap` option. Its own snaps to midnight where the browser is; here days are those of UTC. */
export function visSnap(snap: Snap) {
  return (date: Date, scale: string, marks: number) => {
    const step = snapStep(snap, scale, marks);
    return step ? new Date(nearest(date.valueOf(), step)) : date;
  };
}

/** The nearest multiple of a step. */
export function nearest(time: number, step: Step): number {
  const before = floor(time, step);
  const after = plus(before, step, 1);
  return time - before < after - time ? before : after;
}

/** So many steps later, or earlier if less than none. The day of the month stays where the other month has it. */
export function plus(time: number, { count, unit }: Step, times: number): number {
  const fixed = MILLIS[unit];
  if (fixed !== undefined) {
    return time + fixed * count * times;
  }
  const date = new Date(time);
  const months = (unit === 'year' ? 12 : 1) * count * times;
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(date);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(day, last.getUTCDate()));
  return date.valueOf();
}

function floor(time: number, { count, unit }: Step): number {
  const fixed = MILLIS[unit];
  if (fixed !== undefined) {
    const origin = unit === 'week' ? FIRST_WEEK : 0;
    return Math.floor((time - origin) / (fixed * count)) * fixed * count + origin;
  }
  const date = new Date(time);
  const months = (unit === 'year' ? 12 : 1) * count;
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const start = new Date(0);
  start.setUTCFullYear(0, Math.floor(month / months) * months, 1);
  return start.valueOf();
}
