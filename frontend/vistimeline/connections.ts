import type { Timeline } from 'vis-timeline/esnext';

/** A line from the end of an item to the start of another, as `VisTimeline.java` sends it. */
export interface ConnectionData {
  id: string;
  from: string;
  to: string;
  className: string;
  title: string;
}

/** Of vis-timeline's own items, what is needed here. */
interface DrawnItem {
  data: { start: Date; end?: Date };
  displayed: boolean;
  /** Pixels from the side where time begins. */
  left: number | null;
  right: number | null;
  width: number | null;
  top: number | null;
  height: number | null;
  parent: { top: number; height: number } | null;
}

interface Internals {
  itemSet: { items: Record<string, DrawnItem>; dom: { frame: HTMLElement } };
  body: { util: { toScreen(time: Date): number } };
  options: { rtl?: boolean };
}

const SVG = 'http://www.w3.org/2000/svg';
const ARROW = 5;

/** Draws connections over the items, in the frame that scrolls with them. */
export class Connections {
  private shown: ConnectionData[] = [];
  private readonly svg = document.createElementNS(SVG, 'svg');

  constructor() {
    this.svg.classList.add('vis-connections');
    this.svg.setAttribute('aria-hidden', 'true');
  }

  change(removed: string[], changed: ConnectionData[], timeline?: Timeline) {
    const known = new Map([...this.shown, ...changed].map((connection) => [connection.id, connection]));
    removed.forEach((id) => known.delete(id));
    this.shown = [...known.values()];
    this.draw(timeline);
  }

  /** To be called after vis-timeline has drawn. */
  draw(timeline?: Timeline) {
    if (!timeline || (this.shown.length === 0 && !this.svg.isConnected)) {
      return;
    }
    const internals = timeline as unknown as Internals;
    internals.itemSet.dom.frame.append(this.svg);
    this.svg.replaceChildren(...this.shown.flatMap((connection) => line(connection, internals)));
  }
}

function line(connection: ConnectionData, timeline: Internals): SVGElement[] {
  const from = timeline.itemSet.items[connection.from];
  const to = timeline.itemSet.items[connection.to];
  if (!from?.parent || !to?.parent) {
    return [];
  }
  const start = place(timeline, from, 'end');
  const end = place(timeline, to, 'start');
  const group = document.createElementNS(SVG, 'g');
  group.setAttribute('class', `vis-connection ${connection.className}`);
  group.append(shape('path', route(start, end, timeline.options.rtl ? -1 : 1)), arrow(end, timeline.options.rtl ? -1 : 1));
  if (connection.title) {
    const title = document.createElementNS(SVG, 'title');
    title.textContent = connection.title;
    group.prepend(title);
  }
  return [group];
}

interface Place {
  x: number;
  y: number;
}

/** Where an item begins or ends, also where it is not drawn because it lies outside of the window. */
function place(timeline: Internals, item: DrawnItem, side: 'start' | 'end'): Place {
  const { rtl } = timeline.options;
  const { start, end } = item.data;
  const edge = rtl ? item.right : item.left;
  // A box or point is as wide as its label, whatever its time.
  const drawn = !end && item.displayed && edge !== null ? edge + (side === 'end' ? (item.width ?? 0) : 0) : undefined;
  const x = drawn ?? timeline.body.util.toScreen(side === 'end' && end ? end : start);
  const parent = item.parent!;
  const y = parent.top + (item.height ? (item.top ?? 0) + item.height / 2 : parent.height / 2);
  return { x: rtl ? timeline.itemSet.dom.frame.clientWidth - x : x, y };
}

/** Straight where both are at the same height, else by a bend either side. */
function route(from: Place, to: Place, forward: number): string {
  if (Math.abs(from.y - to.y) < 1) {
    return `M ${from.x} ${from.y} H ${to.x}`;
  }
  const bend = Math.max(12, Math.abs(to.x - from.x) / 3) * forward;
  return `M ${from.x} ${from.y} C ${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
}

function arrow({ x, y }: Place, forward: number): SVGElement {
  const back = x - ARROW * forward;
  const head = shape('path', `M ${x} ${y} L ${back} ${y - ARROW} L ${back} ${y + ARROW} Z`);
  head.setAttribute('class', 'vis-connection-head');
  return head;
}

function shape(name: string, path: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  element.setAttribute('d', path);
  element.setAttribute('class', 'vis-connection-line');
  return element;
}
