const DAY = 86_400_000;

/** Midnight UTC of a day counted from 1970-01-01. */
export function dateOf(day: number): Date {
  return new Date(day * DAY);
}

export function dayOf(date: Date): number {
  return Math.floor(date.getTime() / DAY);
}

/** "3 October 1935". */
export function printDay(day: number): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    dateOf(day),
  );
}

/** The first of January of a year. */
export function yearStart(year: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return dayOf(date);
}

export function yearOf(day: number): number {
  return dateOf(day).getUTCFullYear();
}
