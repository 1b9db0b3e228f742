import type { Timeline } from 'vis-timeline/esnext';
import type { VisItem } from './item-data';
import { itemButton } from './item-element';

/** vis-timeline's own clustering, as `VisTimeline.java` sends it. */
export interface ClusterSettings {
  enabled: boolean;
  maxItems: number;
  /** With `{count}` for the number of members. */
  title: string;
  together: 'any' | 'same-class' | 'same-subgroup';
  stipes: boolean;
  zoomOnDoubleClick: boolean;
}

/** What vis-timeline has of a cluster. */
export interface ClusterData {
  isCluster: true;
  title: string;
  start: Date;
  items: VisItem[];
}

export function visCluster(settings: ClusterSettings) {
  if (!settings.enabled) {
    return {};
  }
  const alike: Record<ClusterSettings['together'], (one: VisItem, other: VisItem) => boolean> = {
    any: () => true,
    'same-class': (one, other) => one.data.className === other.data.className,
    'same-subgroup': (one, other) => one.subgroup === other.subgroup,
  };
  return {
    cluster: {
      maxItems: settings.maxItems,
      titleTemplate: settings.title,
      clusterCriteria: alike[settings.together],
      showStipes: settings.stipes,
      fitOnDoubleClick: settings.zoomOnDoubleClick,
    },
  };
}

/** The content of a cluster: a button with the number of its members. */
export function clusterElement(id: string, cluster: ClusterData, members: number, host: HTMLElement): HTMLElement {
  const button = itemButton(id, host);
  button.classList.add('vis-cluster-button');
  button.dataset.start = String(cluster.start.valueOf());
  button.dataset.tooltip = cluster.title;
  button.setAttribute('aria-label', cluster.title);
  if (button.textContent !== String(members)) {
    button.textContent = String(members);
  }
  return button;
}

/** The ids of the members of a cluster; nothing if it is none. */
export function membersOf(timeline: Timeline, id: string | null | undefined): string[] | undefined {
  const itemSet = (timeline as unknown as { itemSet: { getItemById(id: string): unknown } }).itemSet;
  const item = id ? (itemSet.getItemById(id) as { isCluster?: boolean; data: ClusterData } | undefined) : undefined;
  return item?.isCluster ? item.data.items.map((member) => member.id) : undefined;
}
