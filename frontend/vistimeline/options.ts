import * as vis from 'vis-timeline/standalone';
import type { TimelineOptions } from 'vis-timeline/standalone';
import { axisFormat } from './dates';
import { groupElement, type VisGroup } from './groups';
import type { ItemData } from './item-data';
import { itemElement } from './item-element';
import { standOnRow, type RowSizes } from './rows';
import type { Settings } from './settings';
import { visLimits } from './window';

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

/** vis-timeline's options from what was set. */
export function visOptions(settings: Settings, rows: () => RowSizes, locale: string, bce: string): TimelineOptions {
  return {
    ...FIXED,
    ...stacking(settings),
    ...visLimits(settings.limits),
    format: axisFormat(locale, bce),
    template: settings.stacking === 'rows' ? onRows(rows) : drawItem,
  } as unknown as TimelineOptions;
}

/** What is the same for every timeline. */
const FIXED = {
  moment: utc,
  width: '100%',
  height: '100%',
  orientation: { axis: 'bottom', item: 'top' },
  verticalScroll: true,
  zoomFriction: 8,
  showCurrentTime: false,
  showTooltips: false,
  selectable: true,
  multiselect: false,
  margin: { axis: 8, item: { horizontal: 10, vertical: 5 } },
  groupOrder: 'order',
  groupTemplate: (group: VisGroup | null) => groupElement(group),
};

function drawItem(_item: unknown, host: HTMLElement, shown: { data?: ItemData }) {
  return shown.data ? itemElement(shown.data, host) : document.createElement('span');
}

/** vis-timeline calls templates on its own items, and before it places them. */
function onRows(sizes: () => RowSizes) {
  return function (this: object, item: unknown, host: HTMLElement, shown: { data?: ItemData }) {
    if (shown.data && shown.data.type !== 'background') {
      standOnRow(this, sizes);
    }
    return drawItem(item, host, shown);
  };
}

/** An order makes vis-timeline stack whatever else it is told, so only stacked items get one. */
function stacking({ stacking }: Settings) {
  return {
    stack: stacking === 'stack' || stacking === 'stacked-subgroups',
    stackSubgroups: stacking === 'subgroups' || stacking === 'stacked-subgroups',
    ...(stacking === 'stack' ? { order: byOrder } : {}),
  };
}

function byOrder(a: { data: ItemData }, b: { data: ItemData }) {
  return a.data.order - b.data.order || a.data.start - b.data.start;
}

/**
 * The axis that suits a window of so many milliseconds: days need little room for their labels; years have nothing above
 * them to name, and the row for it would stay empty.
 */
export function suitedAxis(window: number): Axis {
  return { showMajorLabels: window < YEARS_ONLY_MS, maxMinorChars: window < DAYS_ONLY_MS ? 3 : 6 };
}
