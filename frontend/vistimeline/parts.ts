import type { DataSet } from 'vis-data/esnext';
import type { Timeline } from 'vis-timeline/esnext';
import type { Announcer } from './announcer';
import type { DateWriter } from './dates';
import type { Settings } from './settings';
import type { Tooltip } from './tooltip';

/** What the parts of the element share. What changes over time is asked for each time. */
export interface Parts {
  readonly host: HTMLElement;
  readonly items: DataSet<any>;
  readonly settings: Settings;
  readonly announcer: Announcer;
  readonly tooltip: Tooltip;
  /** Ids of the groups that are shown, from above. */
  shownGroups(): string[];
  dates(): DateWriter;
  timeline(): Timeline | undefined;
}

/** Of vis-timeline, what its types leave out: the axis as it is drawn. */
export function drawnAxis(timeline: Timeline): { scale: string; step: number } {
  const { util } = (timeline as unknown as { body: { util: { getScale(): string; getStep(): number } } }).body;
  return { scale: util.getScale(), step: util.getStep() };
}
