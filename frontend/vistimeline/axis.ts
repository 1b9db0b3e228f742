/** What the axis shows, as `VisTimeline.java` sends it. */
export interface TimeAxisSettings {
  minorLabels: boolean;
  majorLabels: 'auto' | 'shown' | 'hidden';
  weeks: boolean;
  /** The scale to keep; none to choose what fits. */
  scale?: string | null;
  step: number;
}

/** How the axis suits a window: with or without its upper row, and how much room a label gets. */
export interface SuitedAxis {
  showMajorLabels: boolean;
  maxMinorChars: number;
}

const DAY_MS = 86_400_000;
const HOURS_MS = 12 * DAY_MS;
const DAYS_ONLY_MS = 75 * DAY_MS;
const YEARS_ONLY_MS = 6 * 365 * DAY_MS;

/**
 * The axis that suits a window of so many milliseconds: days need little room for their labels; years have nothing above
 * them to name, and the row for it would stay empty.
 */
export function suitedAxis(window: number): SuitedAxis {
  return { showMajorLabels: window < YEARS_ONLY_MS, maxMinorChars: window > HOURS_MS && window < DAYS_ONLY_MS ? 3 : 6 };
}

/** vis-timeline's options for the axis. */
export function visAxis(axis: TimeAxisSettings, suited: SuitedAxis) {
  return {
    showMinorLabels: axis.minorLabels,
    showMajorLabels: axis.majorLabels === 'auto' ? suited.showMajorLabels : axis.majorLabels === 'shown',
    maxMinorChars: suited.maxMinorChars,
    showWeekScale: axis.weeks,
    timeAxis: axis.scale ? { scale: axis.scale, step: axis.step } : {},
  };
}
