import * as vis from 'vis-timeline/standalone';
import type { TimelineOptions } from 'vis-timeline/standalone';
import { axisFormat } from './dates';
import { itemElement, type ItemData } from './item-element';

/** A group as `VisTimeline.java` sends it. */
export interface GroupData {
  id: string;
  content: string;
  className: string;
}

/** How the axis is labelled: with or without its upper row, and how much room a label gets. */
export interface Axis {
  showMajorLabels: boolean;
  maxMinorChars: number;
}

const DAY_MS = 86_400_000;
const DAYS_ONLY_MS = 75 * DAY_MS;
const YEARS_ONLY_MS = 6 * 365 * DAY_MS;

/** vis-timeline's bundled date library, which its types leave out; here it counts in UTC. */
const utc = (date: unknown) => (vis as unknown as { moment: { utc(date: unknown): unknown } }).moment.utc(date);

/** What is the same for every timeline, whatever its data and its window. */
export function fixedOptions(locale: string, bce: string): TimelineOptions {
  return {
    moment: utc,
    width: '100%',
    height: '100%',
    orientation: { axis: 'bottom', item: 'top' },
    stack: true,
    verticalScroll: true,
    zoomFriction: 8,
    showCurrentTime: false,
    showTooltips: false,
    selectable: true,
    multiselect: false,
    margin: { axis: 8, item: { horizontal: 10, vertical: 5 } },
    groupOrder: 'order',
    order: (a: { data: ItemData }, b: { data: ItemData }) => a.data.order - b.data.order || a.data.start - b.data.start,
    format: axisFormat(locale, bce),
    template: (_item: unknown, host: HTMLElement, shown: { data?: ItemData }) =>
      shown.data ? itemElement(shown.data, host) : document.createElement('span'),
    groupTemplate: (group: GroupData | null) => groupElement(group),
  } as unknown as TimelineOptions;
}

/**
 * The axis that suits a window of so many milliseconds: days need little room for their labels; years have nothing above
 * them to name, and the row for it would stay empty.
 */
export function suitedAxis(window: number): Axis {
  return { showMajorLabels: window < YEARS_ONLY_MS, maxMinorChars: window < DAYS_ONLY_MS ? 3 : 6 };
}

function groupElement(group: GroupData | null): HTMLElement {
  const label = document.createElement('span');
  label.textContent = group?.content ?? '';
  return label;
}
