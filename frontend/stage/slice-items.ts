import type { ItemData } from '../vistimeline/vis-timeline';
import { millis, type Cluster, type LaneSlice, type Mark, type Slice } from './slice';

/** What of a scene shows on marks and clusters. */
export interface Highlights {
  /** The cursor, in milliseconds since 1970. */
  at: number;
  /** The id of the event or organization in focus; empty for none. */
  focus: string;
  /** The cluster in focus, as `lane:from:to`; empty for none. */
  days: string;
  /** Ids of what bears out the chosen cell. */
  marked: string[];
  /** What the search found. */
  hits: Hit[];
  /** Ids of what is not uncovered yet. */
  veiled?: string[];
}

/** An event or organization that the search found. */
export interface Hit {
  id: string;
  /** Its first day, in milliseconds since 1970. */
  start: number;
}

/** Patterns in which {0}, {1}… stand for what is filled in. */
export interface ItemTexts {
  item: string;
  contested: string;
  marked: string;
  hit: string;
  cluster: string;
  clusterHits: string;
  underWay: string;
}

const BOLD_FROM = 4;

/** Fills a pattern with texts. */
export function fill(pattern: string, ...values: (string | number)[]): string {
  return pattern.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
}

/** The items of a slice as the scene shows them. */
export function sliceItems(
  slice: Slice,
  laneTitles: Map<string, string>,
  highlights: Highlights,
  texts: ItemTexts,
): ItemData[] {
  const shown = new Set(slice.lanes.flatMap((lane) => lane.marks.map((mark) => mark.id)));
  const marked = new Set(highlights.marked);
  const hits = new Set(highlights.hits.map((hit) => hit.id));
  const hidden = highlights.hits.filter((hit) => !shown.has(hit.id));
  return slice.lanes.flatMap((lane) => [
    ...lane.marks.map((mark) => markItem(lane, mark, laneTitles.get(lane.id) ?? '', highlights, marked, hits, texts)),
    ...lane.clusters.map((cluster) => clusterItem(lane, cluster, hidden, highlights, texts)),
  ]);
}

function markItem(
  lane: LaneSlice,
  mark: Mark,
  laneTitle: string,
  highlights: Highlights,
  marked: Set<string>,
  hits: Set<string>,
  texts: ItemTexts,
): ItemData {
  const start = millis(mark.start);
  const end = millis(mark.end);
  const flags: Record<string, boolean> = {
    [`colour-${mark.colour}`]: true,
    organization: mark.sort === 'organization',
    major: mark.importance >= BOLD_FROM,
    'soft-start': mark.softStart,
    'soft-end': mark.softEnd,
    exists: start <= highlights.at && (mark.open || highlights.at < end),
    contested: mark.contested,
    span: mark.shape === 'span',
    marked: marked.has(mark.id),
    hit: hits.has(mark.id),
    dimmed: (marked.size > 0 && !marked.has(mark.id)) || (hits.size > 0 && !hits.has(mark.id)),
    'in-focus': highlights.focus === mark.id,
    veiled: highlights.veiled?.includes(mark.id) ?? false,
  };
  const described = fill(mark.contested ? texts.contested : texts.item, mark.title, mark.dateText, laneTitle);
  const asMarked = marked.has(mark.id) ? fill(texts.marked, described) : described;
  return {
    id: `${mark.id}@${lane.id}`,
    type: mark.shape,
    start: mark.shape === 'point' ? (start + end) / 2 : start,
    end: mark.shape === 'point' ? (start + end) / 2 : end,
    order: 0,
    content: mark.label,
    group: lane.id,
    className: Object.keys(flags)
      .filter((flag) => flags[flag])
      .join(' '),
    row: mark.row,
    name: hits.has(mark.id) ? fill(texts.hit, asMarked) : asMarked,
  };
}

function clusterItem(
  lane: LaneSlice,
  cluster: Cluster,
  hidden: Hit[],
  highlights: Highlights,
  texts: ItemTexts,
): ItemData {
  const from = millis(cluster.from);
  const to = millis(cluster.to);
  const found = hidden.filter((hit) => hit.start >= from && hit.start <= to).length;
  const inFocus = highlights.days === `${lane.id}:${cluster.from}:${cluster.to}`;
  const years = [cluster.from, cluster.to].map((day) => day.replace(/-\d\d-\d\d$/, ''));
  const span = years[0] === years[1] ? years[0] : `${years[0]}–${years[1]}`;
  const name = fill(texts.cluster, cluster.count, span ?? '', cluster.titles.join('; '));
  return {
    id: clusterId(lane.id, cluster),
    type: 'point',
    start: millis(cluster.at),
    end: millis(cluster.at),
    order: 0,
    content: `+${cluster.count}`,
    group: lane.id,
    className: ['cluster', found > 0 ? 'hit' : '', inFocus ? 'in-focus' : ''].filter(Boolean).join(' '),
    row: cluster.row,
    name: found > 0 ? fill(texts.clusterHits, name, found) : name,
  };
}

/** `cluster:LANE:FROM:TO`; the stage reads it. */
function clusterId(lane: string, cluster: Cluster): string {
  return `cluster:${lane}:${cluster.from}:${cluster.to}`;
}
