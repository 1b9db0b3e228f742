import type { AxisFormat } from './dates';
import type { TimeAxisSettings } from './axis';
import type { ClusterSettings } from './clusters';
import type { Snap } from './calendar';
import type { TooltipSettings } from './tooltip';
import type { Editable } from './item-data';
import type { Limits } from './window';

export type Stacking = 'stack' | 'overlap' | 'subgroups' | 'stacked-subgroups' | 'rows';

export interface Texts {
  name: string;
  timeBar: string;
  bce: string;
}

export interface EditingTexts {
  newItem: string;
  remove: string;
  pending: string;
  accepted: string;
  removed: string;
  refused: string;
}

export interface EditingSettings {
  add: boolean;
  items: Editable;
  overridesItems: boolean;
  dragsUnselected: boolean;
}

export interface Selecting {
  enabled: boolean;
  multiple: boolean;
  perGroup: boolean;
  sequential: boolean;
  longPress: number;
}

export interface Wheel {
  zoomKey: string;
  scrolls: boolean;
  pans: boolean;
  panKey: string;
  inverted: boolean;
  zoomsFirst: boolean;
  friction: number;
}

/** What `VisTimeline.java` sets, each a property of the element by its name. Durations are milliseconds. */
export interface Settings {
  stacking: Stacking;
  rowHeight: number;
  orientation: { axis: 'top' | 'bottom' | 'both' | 'none'; items: 'top' | 'bottom' };
  rightToLeft: boolean;
  margins: { axis: number; horizontal: number; vertical: number };
  itemAlign: 'auto' | 'left' | 'center' | 'right';
  groupHeight: 'auto' | 'fixed' | 'fitItems';
  heightByContent: boolean;
  clustering: ClusterSettings;
  locale: string;
  texts: Texts;
  timeAxis: TimeAxisSettings;
  axisFormat: AxisFormat;
  currentTime: { shown: boolean; alignedTo?: string | null };
  /** What time it is; nothing for the browser's own clock. */
  clock?: number;
  hiddenDates: { from: number; to: number; repeat: string }[];
  tooltips: TooltipSettings;
  limits: Limits;
  moveable: boolean;
  zoomable: boolean;
  wheel: Wheel;
  clickToUse: boolean;
  rolling: { follow: boolean; offset: number };
  animation: number;
  contextMenuPrevented: boolean;
  selecting: Selecting;
  editing: EditingSettings;
  snap: Snap;
  editingTexts: EditingTexts;
  groupsMovable: boolean;
  /** vis-timeline's own options, which go before all others. */
  rawOptions: Record<string, unknown>;
}

export const DEFAULTS: Settings = {
  stacking: 'stack',
  rowHeight: 28,
  orientation: { axis: 'bottom', items: 'top' },
  rightToLeft: false,
  margins: { axis: 8, horizontal: 10, vertical: 5 },
  itemAlign: 'auto',
  groupHeight: 'auto',
  heightByContent: false,
  clustering: { enabled: false, maxItems: 1, title: '{count}', together: 'any', stipes: false, zoomOnDoubleClick: true },
  locale: 'en',
  texts: { name: '', timeBar: '', bce: 'BCE' },
  timeAxis: { minorLabels: true, majorLabels: 'auto', weeks: false, scale: null, step: 1 },
  axisFormat: { minor: {}, major: {}, date: {} },
  currentTime: { shown: false },
  clock: undefined,
  hiddenDates: [],
  tooltips: { shown: true, delay: 500, followPointer: false, overflow: 'flip' },
  limits: {},
  moveable: true,
  zoomable: true,
  wheel: {
    zoomKey: '',
    scrolls: true,
    pans: false,
    panKey: '',
    inverted: false,
    zoomsFirst: false,
    friction: 8,
  },
  clickToUse: false,
  rolling: { follow: false, offset: 0.5 },
  animation: 450,
  contextMenuPrevented: false,
  selecting: { enabled: true, multiple: false, perGroup: false, sequential: false, longPress: 251 },
  editing: {
    add: false,
    items: { time: false, group: false, remove: false },
    overridesItems: false,
    dragsUnselected: false,
  },
  snap: { kind: 'axis', count: 1, unit: 'day' },
  editingTexts: {
    newItem: 'New item',
    remove: 'Remove',
    pending: '{item}: {time}, being saved',
    accepted: '{item}: {time}',
    removed: '{item} removed',
    refused: '{item}: {reason}',
  },
  groupsMovable: false,
  rawOptions: {},
};

/** What vis-timeline takes while it is shown; after a change of anything else it is drawn anew. */
export const LIVE: (keyof Settings)[] = [
  'locale',
  'texts',
  'axisFormat',
  'timeAxis',
  'moveable',
  'zoomable',
  'wheel',
  'snap',
  'tooltips',
  'animation',
  'contextMenuPrevented',
  'editingTexts',
];
