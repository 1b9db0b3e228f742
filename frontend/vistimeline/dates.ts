/** A moment of vis-timeline's bundled library; only what is used here. */
interface Moment {
  valueOf(): number;
}

const SCALES: Record<string, { minor: Intl.DateTimeFormatOptions; major: Intl.DateTimeFormatOptions | null }> = {
  millisecond: { minor: { second: '2-digit' }, major: { hour: '2-digit', minute: '2-digit' } },
  second: { minor: { second: '2-digit' }, major: { hour: '2-digit', minute: '2-digit' } },
  minute: { minor: { hour: '2-digit', minute: '2-digit' }, major: { day: 'numeric', month: 'long' } },
  hour: { minor: { hour: '2-digit', minute: '2-digit' }, major: { day: 'numeric', month: 'long' } },
  weekday: { minor: { weekday: 'short', day: 'numeric' }, major: { month: 'long', year: 'numeric' } },
  day: { minor: { day: 'numeric' }, major: { month: 'long', year: 'numeric' } },
  week: { minor: { day: 'numeric' }, major: { month: 'long', year: 'numeric' } },
  month: { minor: { month: 'short' }, major: { year: 'numeric' } },
  year: { minor: { year: 'numeric' }, major: null },
};

/** vis-timeline's `format` option: labels of the axis in UTC and in a locale, with years before 1 marked. */
export function axisFormat(locale: string, bce: string) {
  const label = (moment: Moment, options: Intl.DateTimeFormatOptions | null | undefined) =>
    options ? format(moment.valueOf(), locale, bce, options) : '';
  return {
    minorLabels: (moment: Moment, scale: string) => label(moment, SCALES[scale]?.minor),
    majorLabels: (moment: Moment, scale: string) => label(moment, SCALES[scale]?.major),
  };
}

/** A day such as "3 Oct 1935". */
export function dateText(time: number, locale: string, bce: string): string {
  return `${format(time, locale, bce, { day: 'numeric' })} ${format(time, locale, bce, { month: 'short' })} ${format(
    time,
    locale,
    bce,
    { year: 'numeric' },
  )}`;
}

/** In the proleptic Gregorian calendar, as ISO 8601 counts; Intl's default would turn Julian before 1582. */
function format(time: number, locale: string, bce: string, options: Intl.DateTimeFormatOptions): string {
  const year = new Date(time).getUTCFullYear();
  const text = (shown: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...shown, timeZone: 'UTC', calendar: 'iso8601' }).format(time);
  if (!options.year) {
    return text(options);
  }
  const { year: _, ...rest } = options;
  const spokenYear = year > 0 ? String(year) : `${1 - year} ${bce}`;
  return Object.keys(rest).length > 0 ? `${text(rest)} ${spokenYear}` : spokenYear;
}
