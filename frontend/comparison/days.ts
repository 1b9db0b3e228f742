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
