import type { Limits } from './window';

export type Stacking = 'stack' | 'overlap' | 'subgroups' | 'stacked-subgroups' | 'rows';

/** What `VisTimeline.java` sets, each a property of the element by its name. */
export interface Settings {
  stacking: Stacking;
  rowHeight: number;
  limits: Limits;
}

export const DEFAULTS: Settings = {
  stacking: 'stack',
  rowHeight: 28,
  limits: {},
};
