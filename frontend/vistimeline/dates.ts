/** A moment of vis-timeline's bundled library; only what is used here. */
interface Moment {
  valueOf(): number;
}

type Format = Intl.DateTimeFormatOptions;

/** How dates are written where it differs from the usual, by scale, as `VisTimeline.java` sends it. */
export interface AxisFormat {
  minor: Record<string, Format>;
  major: Record<string, Format>;
  /** Empty for the usual. */
  date: Format;
}

const SCALES: Record<string, { minor: Format; major: Format | null }> = {
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

/** Writes dates in UTC, in a locale, with years before 1 marked. */
export class DateWriter {
  private readonly formats = new Map<string, Intl.DateTimeFormat>();

  constructor(
    private readonly locale: string,
    private readonly bce: string,
    private readonly special: AxisFormat,
  ) {}

  /** vis-timeline's `format` option. */
  axis() {
    const label = (moment: Moment, format: Format | null | undefined) =>
      format ? this.write(moment.valueOf(), format) : '';
    return {
      minorLabels: (moment: Moment, scale: string) => label(moment, this.special.minor[scale] ?? SCALES[scale]?.minor),
      majorLabels: (moment: Moment, scale: string) => label(moment, this.special.major[scale] ?? SCALES[scale]?.major),
    };
  }

  /** A day such as "3 Oct 1935". */
  day(time: number): string {
    if (Object.keys(this.special.date).length > 0) {
      return this.write(time, this.special.date);
    }
    const parts: Format[] = [{ day: 'numeric' }, { month: 'short' }, { year: 'numeric' }];
    return parts.map((part) => this.write(time, part)).join(' ');
  }

  /** A day, or a stretch from one to another. */
  stretch(start: number, end?: number): string {
    return end === undefined || end === start ? this.day(start) : `${this.day(start)} – ${this.day(end)}`;
  }

  /** In the proleptic Gregorian calendar, as ISO 8601 counts. The year alone is the number alone, in every locale. */
  private write(time: number, format: Format): string {
    const year = new Date(time).getUTCFullYear();
    const parts = this.formatter(format).formatToParts(time);
    const text = parts.map((part) => (part.type === 'year' && year < 1 ? `${part.value} ${this.bce}` : part.value));
    const yearAlone = Object.keys(format).length === 1 && format.year;
    return yearAlone ? text[parts.findIndex((part) => part.type === 'year')]! : text.join('');
  }

  private formatter(format: Format): Intl.DateTimeFormat {
    const key = JSON.stringify(format);
    const made =
      this.formats.get(key) ??
      // Named outright, because other calendars are usual in some locales.
      new Intl.DateTimeFormat(this.locale, { hourCycle: 'h23', ...format, timeZone: 'UTC', calendar: 'gregory' });
    this.formats.set(key, made);
    return made;
  }
}
