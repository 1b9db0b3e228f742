import moment from 'moment';
import type { TimelineOptions } from 'vis-timeline/esnext';
import { visAxis, type SuitedAxis } from './axis';
import { visSnap } from './calendar';
import { clusterElement, visCluster, type ClusterData } from './clusters';
import type { DateWriter } from './dates';
import { groupElement, type VisGroup } from './groups';
import type { ItemData, VisItem } from './item-data';
import { itemElement } from './item-element';
import { standOnRow, type RowSizes } from './rows';
import type { Settings } from './settings';
import { visLimits } from './window';

/** What a drawn item needs besides its data. */
export interface Drawing {
  rows: () => RowSizes;
  dates: DateWriter;
  axis: SuitedAxis;
}

/** The date library that vis-timeline uses; here it counts in UTC. */
const utc = (date: Date | number | string) => moment.utc(date);

/** vis-timeline's options from what was set; what is raw goes before all others. */
export function visOptions(settings: Settings, drawing: Drawing, editing: object): TimelineOptions {
  const { orientation, margins, wheel, selecting, currentTime } = settings;
  const options = {
    moment: utc,
    width: '100%',
    ...(settings.heightByContent ? {} : { height: '100%' }),
    ...visTexts(settings),
    orientation: { axis: orientation.axis, item: orientation.items },
    rtl: settings.rightToLeft,
    align: settings.itemAlign,
    margin: { axis: margins.axis, item: { horizontal: margins.horizontal, vertical: margins.vertical } },
    groupOrder: 'order',
    groupHeightMode: settings.groupHeight,
    groupEditable: { order: settings.groupsMovable },
    groupTemplate: (group: VisGroup | null) => groupElement(group, settings.groupsMovable),
    template: template(settings, drawing.rows),
    ...stacking(settings),
    ...visCluster(settings.clustering),
    ...visLimits(settings.limits),
    ...visAxis(settings.timeAxis, drawing.axis),
    // Without an axis vis-timeline would write its labels all the same.
    ...(orientation.axis === 'none' ? { showMinorLabels: false, showMajorLabels: false } : {}),
    format: drawing.dates.axis(),
    showCurrentTime: currentTime.shown,
    ...(currentTime.alignedTo ? { alignCurrentTime: alignment(currentTime.alignedTo) } : {}),
    ...(settings.hiddenDates.length > 0 ? { hiddenDates: settings.hiddenDates.map(visHidden) } : {}),
    ...(settings.rolling.follow ? { rollingMode: settings.rolling } : {}),
    // Its own tooltips are for pointers alone and vanish under them.
    showTooltips: false,
    moveable: settings.moveable,
    zoomable: settings.zoomable,
    zoomKey: wheel.zoomKey,
    zoomFriction: wheel.friction,
    preferZoom: wheel.zoomsFirst,
    verticalScroll: wheel.scrolls,
    horizontalScroll: wheel.pans,
    horizontalScrollKey: wheel.panKey,
    horizontalScrollInvert: wheel.inverted,
    clickToUse: settings.clickToUse,
    selectable: selecting.enabled,
    multiselect: selecting.multiple,
    multiselectPerGroup: selecting.perGroup,
    sequentialSelection: selecting.sequential,
    longSelectPressTime: selecting.longPress,
    snap: visSnap(settings.snap),
    ...editing,
  };
  return merged(options, settings.rawOptions) as TimelineOptions;
}

function template(settings: Settings, sizes: () => RowSizes) {
  /** vis-timeline calls templates on its own items, and before it places them. */
  return function (this: { id: string }, _item: unknown, host: HTMLElement, shown: VisItem | ClusterData) {
    if (isCluster(shown)) {
      return clusterElement(this.id, shown, shown.items.length, host);
    }
    if (settings.stacking === 'rows' && shown.data?.type !== 'background') {
      standOnRow(this, sizes);
    }
    // An item that is just being dragged into being is vis-timeline's own.
    return shown.data ? itemElement(shown.data, host) : document.createElement('span');
  };
}

function isCluster(shown: VisItem | ClusterData): shown is ClusterData {
  return 'isCluster' in shown;
}

/** An order makes vis-timeline stack whatever else it is told, so only stacked items get one. */
function stacking({ stacking }: Settings) {
  return {
    stack: stacking === 'stack' || stacking === 'stacked-subgroups',
    stackSubgroups: stacking === 'subgroups' || stacking === 'stacked-subgroups',
    ...(stacking === 'stack' ? { order: byOrder } : {}),
  };
}

function byOrder(a: { data?: ItemData; start: Date }, b: { data?: ItemData; start: Date }) {
  return (a.data?.order ?? 0) - (b.data?.order ?? 0) || a.start.valueOf() - b.start.valueOf();
}

/** The words of vis-timeline's own. Its dates are never shown, so its languages do not matter. */
function visTexts({ editingTexts, texts }: Settings) {
  const words = { current: texts.timeBar, time: '', deleteSelected: editingTexts.remove };
  return { locale: 'en', locales: { en: words } };
}

function visHidden({ from, to, repeat }: Settings['hiddenDates'][number]) {
  return { start: new Date(from), end: new Date(to), ...(repeat === 'once' ? {} : { repeat }) };
}

function alignment(unit: string) {
  return unit === 'week' ? 'isoWeek' : unit;
}

function merged(options: object, raw: Record<string, unknown>): object {
  const isPlain = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  const known = options as Record<string, unknown>;
  const entries = Object.entries(raw).map(([name, value]) => {
    const old = known[name];
    return [name, isPlain(value) && isPlain(old) ? merged(old, value) : value] as const;
  });
  return { ...options, ...Object.fromEntries(entries) };
}
