/** What `GET /api/timelines/{id}/slice` answers. Days are ISO 8601; `to` and `end` are the day after the last one. */
export interface Slice {
  from: string;
  to: string;
  /** The scales, in pixels a day of text of the usual size, for which the slice holds. */
  scale: { from: number; to: number | null };
  lanes: LaneSlice[];
}

export interface LaneSlice {
  id: string;
  rows: number;
  total: number;
  marks: Mark[];
  clusters: Cluster[];
  /** How many that are not shown began before a day and last until it: on the first day, then every `underWayDays`. */
  underWay: number[];
  underWayDays: number;
  /** The nearest days before and after the slice on which something begins; null if there is none. */
  before: string | null;
  after: string | null;
}

export interface Mark {
  id: string;
  sort: 'event' | 'organization';
  title: string;
  label: string;
  dateText: string;
  shape: 'point' | 'range' | 'span';
  start: string;
  end: string;
  open: boolean;
  softStart: boolean;
  softEnd: boolean;
  row: number;
  importance: number;
  colour: string;
  contested: boolean;
}

export interface Cluster {
  from: string;
  to: string;
  at: string;
  count: number;
  titles: string[];
  row: number;
}

/** A window in milliseconds since 1970, drawn on so many pixels. */
export interface View {
  from: number;
  to: number;
  width: number;
}

export const DAY_MS = 86_400_000;

/** Milliseconds since 1970 of the start of a day, of any year. */
export function millis(day: string): number {
  const [, sign, year, month, date] = /^([+-]?)(\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const time = new Date(0);
  time.setUTCFullYear(Number(year) * (sign === '-' ? -1 : 1), Number(month) - 1, Number(date));
  return time.valueOf();
}

/** The day that a moment lies in, as EDTF. */
export function day(time: number): string {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, '0');
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year < 0 ? '-' : ''}${digits}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** Whether a view can be drawn from a slice: its scale holds, and the window lies inside with some of its length to spare. */
export function holds(slice: Slice, view: View, spare: number): boolean {
  const length = view.to - view.from;
  const scale = view.width / (length / DAY_MS);
  return (
    scale >= slice.scale.from &&
    (slice.scale.to === null || scale < slice.scale.to) &&
    view.from - length * spare >= millis(slice.from) &&
    view.to + length * spare <= millis(slice.to)
  );
}

/** How many of a lane that are not shown were under way at a time. */
export function underWayAt(slice: Slice, lane: LaneSlice, time: number): number {
  const step = Math.floor((time - millis(slice.from)) / (lane.underWayDays * DAY_MS));
  return lane.underWay[Math.max(0, Math.min(step, lane.underWay.length - 1))] ?? 0;
}
