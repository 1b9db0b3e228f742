import type { ItemData } from './item-data';

/** How high rows are and how far the first is from the edge of its group, in CSS pixels; as the style sheets say. */
export interface RowSizes {
  height: number;
  padding: number;
}

export function rowSizes(host: HTMLElement): RowSizes {
  const style = getComputedStyle(host);
  const pixels = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  return { height: pixels('--vis-row-height'), padding: pixels('--vis-group-padding') };
}

/**
 * Fixes the height at which vis-timeline draws one of its items: on the row that its data name. vis-timeline would set
 * `top` anew each time it lays out a group; it now reads what was fixed, for items, lines, group heights and scrolling.
 */
export function standOnRow(item: object, sizes: () => RowSizes) {
  Object.defineProperty(item, 'top', {
    configurable: true,
    get(this: { data: { data?: ItemData } }) {
      const { height, padding } = sizes();
      return padding + (this.data.data?.row ?? 0) * height;
    },
    set() {},
  });
}
