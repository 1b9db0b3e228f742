/** A link between two events, as `HistoryTimeline.java` sends it. */
export interface Link {
  from: string;
  to: string;
  /** What the link says: "leads to". */
  text: string;
  /** Whether one of its ends is in focus. */
  strong: boolean;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Draws links between events as arrows over a timeline, from item to item. */
export class LinkLines {
  private readonly svg = document.createElementNS(SVG, 'svg');
  private _links: Link[] = [];
  private frame = 0;

  constructor(private readonly host: HTMLElement) {
    this.svg.classList.add('link-lines');
    this.svg.setAttribute('aria-hidden', 'true');
    const marker = document.createElementNS(SVG, 'marker');
    marker.id = 'link-head';
    marker.setAttribute('viewBox', '0 0 8 8');
    marker.setAttribute('refX', '7');
    marker.setAttribute('refY', '4');
    marker.setAttribute('markerWidth', '7');
    marker.setAttribute('markerHeight', '7');
    marker.setAttribute('orient', 'auto');
    const head = document.createElementNS(SVG, 'path');
    head.setAttribute('d', 'M0 0 L8 4 L0 8 Z');
    marker.append(head);
    const defs = document.createElementNS(SVG, 'defs');
    defs.append(marker);
    this.svg.append(defs);
  }

  set links(links: Link[]) {
    this._links = links;
    this.place();
  }

  /** Draws the lines where the items are now; once a frame at most. */
  place() {
    if (this._links.length === 0 && !this.svg.isConnected) {
      return;
    }
    window.cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw() {
    const center = this.host.querySelector<HTMLElement>('.vis-panel.vis-center');
    if (!center) {
      return;
    }
    if (this.svg.parentElement !== center) {
      center.append(this.svg);
    }
    const origin = center.getBoundingClientRect();
    const places = this.places(origin);
    const lines = this._links.flatMap((link) => {
      const from = places.get(link.from);
      const to = places.get(link.to);
      return from && to ? [line(link, from, to)] : [];
    });
    this.svg.replaceChildren(this.svg.firstElementChild as Element, ...lines);
  }

  /** Where each event's dot or the start of its bar is, in its first lane that is drawn. */
  private places(origin: DOMRect): Map<string, DOMPoint> {
    const places = new Map<string, DOMPoint>();
    for (const button of this.host.querySelectorAll<HTMLElement>('.vis-item:not(.is-past-edge) .vis-item-button')) {
      const id = (button.dataset.id ?? '').split('@')[0] ?? '';
      const box = button.closest('.vis-item')?.getBoundingClientRect();
      if (box && !places.has(id)) {
        const isBar = button.closest('.vis-range') !== null;
        places.set(id, new DOMPoint(box.left - origin.left + (isBar ? 8 : 4), box.top - origin.top + box.height / 2));
      }
    }
    return places;
  }
}

function line(link: Link, from: DOMPoint, to: DOMPoint): SVGElement {
  const path = document.createElementNS(SVG, 'path');
  // An arc that bends away from the straight line, so that links one over the other can be told apart.
  const across = to.x - from.x;
  const down = to.y - from.y;
  const bend = Math.min(44, 14 + Math.hypot(across, down) / 8);
  const length = Math.hypot(across, down) || 1;
  const middle = { x: from.x + across / 2 - (down / length) * bend, y: from.y + down / 2 + (across / length) * bend };
  path.setAttribute('d', `M${from.x} ${from.y} Q${middle.x} ${middle.y} ${to.x} ${to.y}`);
  path.setAttribute('marker-end', 'url(#link-head)');
  path.classList.toggle('strong', link.strong);
  const title = document.createElementNS(SVG, 'title');
  title.textContent = link.text;
  path.append(title);
  return path;
}
