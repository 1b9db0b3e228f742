import { LitElement, css, html, nothing, svg } from 'lit';

/** How many entries begin in each stretch of the history, for one lane. */
interface LaneDensity {
  colour: string;
  counts: number[];
}

/** An era, in days. */
interface Era {
  title: string;
  from: number;
  to: number;
}

type Grip = 'from' | 'to' | 'both';

const HEIGHT = 46;
const SHORTEST = 14;
const DAY_MS = 86_400_000;
const YEARS = [1600, 1650, 1700, 1750, 1800, 1850, 1900, 1950, 2000];

/**
 * `<overview-strip>`: the density of all lanes over the whole history with the window on it. The window is dragged in
 * its middle and resized at its ends, by pointer or by arrow key. Days are counted from 1970-01-01.
 *
 * Fires `overview-window` {from, to} when a move ends.
 */
class OverviewStrip extends LitElement {
  static override properties = {
    name: {},
    windowText: {},
    first: { type: Number },
    last: { type: Number },
    from: { type: Number },
    to: { type: Number },
    at: { type: Number },
    lanes: { type: Array },
    eras: { type: Array },
    hits: { type: Array },
    moved: { state: true },
  };

  declare name: string;
  declare windowText: string;
  declare first: number;
  declare last: number;
  declare from: number;
  declare to: number;
  declare at: number;
  declare lanes: LaneDensity[];
  declare eras: Era[];
  /** Where what was searched for begins, in milliseconds since 1970. */
  declare hits: number[];
  /** The window while it is being moved. */
  declare moved: { from: number; to: number } | undefined;

  private start = { x: 0, from: 0, to: 0 };

  constructor() {
    super();
    this.name = '';
    this.windowText = '';
    this.first = 0;
    this.last = 1;
    this.from = 0;
    this.to = 1;
    this.at = 0;
    this.lanes = [];
    this.eras = [];
    this.hits = [];
  }

  static override styles = css`
    :host {
      display: block;
      position: relative;
      user-select: none;
    }
    svg {
      display: block;
      height: 46px;
      width: 100%;
    }
    .blue {
      fill: var(--cs);
    }
    .vermilion {
      fill: var(--cd);
    }
    .green {
      fill: var(--co);
    }
    .grey {
      fill: var(--cx);
    }
    .eras,
    .hits {
      height: 46px;
      inset: 0 0 auto;
      overflow: hidden;
      position: absolute;
    }
    .hits {
      pointer-events: none;
    }
    svg {
      position: relative;
    }
    .era {
      height: 100%;
      position: absolute;
      top: 0;
    }
    .era.even {
      background: var(--band);
    }
    .hits span {
      background: var(--warn);
      border-radius: 2px;
      height: 7px;
      position: absolute;
      top: 0;
      transform: translateX(-50%);
      width: 3px;
    }
    .years {
      color: var(--muted);
      font: 11px/16px var(--sans);
      height: 16px;
      position: relative;
    }
    .years span {
      position: absolute;
      transform: translateX(-50%);
    }
    .cursor {
      background: var(--ink);
      height: 46px;
      pointer-events: none;
      position: absolute;
      top: 0;
      width: 1.5px;
    }
    .window {
      background: color-mix(in srgb, var(--ink) 8%, transparent);
      border: 1.5px solid var(--ink);
      border-radius: 4px;
      box-sizing: border-box;
      cursor: grab;
      height: 46px;
      min-width: 10px;
      position: absolute;
      top: 0;
      touch-action: none;
    }
    .end {
      cursor: ew-resize;
      height: 100%;
      position: absolute;
      top: 0;
      touch-action: none;
      width: 12px;
    }
    .end.from {
      left: -7px;
    }
    .end.to {
      right: -7px;
    }
    @media (forced-colors: active) {
      .cursor,
      .hits span {
        background: CanvasText;
        forced-color-adjust: none;
      }
    }
    .window:focus-visible,
    .end:focus-visible {
      outline: 2px solid var(--focus);
      outline-offset: 2px;
    }
  `;

  override render() {
    const shown = this.moved ?? { from: this.from, to: this.to };
    const left = this.percent(shown.from);
    const width = this.percent(shown.to) - left;
    return html`
      <div class="eras" aria-hidden="true">${this.eras.map((era, index) => this.era(era, index))}</div>
      <svg viewBox="0 0 1000 ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">${this.bars()}</svg>
      <div class="hits" aria-hidden="true">${this.hits.map((hit) => this.hit(hit))}</div>
      <div class="cursor" style="left: ${this.percent(this.at)}%"></div>
      <div
        class="window"
        style="left: ${left}%; width: ${width}%"
        role="slider"
        tabindex="0"
        aria-label=${this.name}
        aria-valuemin=${this.first}
        aria-valuemax=${this.last}
        aria-valuenow=${Math.round((shown.from + shown.to) / 2)}
        aria-valuetext=${this.windowText}
        @pointerdown=${(event: PointerEvent) => this.grab(event)}
        @pointermove=${(event: PointerEvent) => this.drag(event, 'both')}
        @pointerup=${this.drop}
        @keydown=${this.onKey}
      >
        ${this.end('from')}${this.end('to')}
      </div>
      <div class="years" aria-hidden="true">${YEARS.map((year) => this.year(year))}</div>
    `;
  }

  private end(grip: 'from' | 'to') {
    return html`<div
      class="end ${grip}"
      @pointerdown=${(event: PointerEvent) => this.grab(event)}
      @pointermove=${(event: PointerEvent) => this.drag(event, grip)}
      @pointerup=${this.drop}
    ></div>`;
  }

  /** A path for each lane: a browser takes long for hundreds of elements. */
  private bars() {
    const bins = Math.max(0, ...this.lanes.map((lane) => lane.counts.length));
    const total = (bin: number) => this.lanes.reduce((sum, lane) => sum + (lane.counts[bin] ?? 0), 0);
    const most = Math.max(1, ...Array.from({ length: bins }, (_, bin) => total(bin)));
    const step = 1000 / Math.max(1, bins);
    const bottoms = new Array<number>(bins).fill(HEIGHT);
    return this.lanes.map(({ colour, counts }) => {
      const bars = counts.map((count, bin) => {
        const height = (count / most) * (HEIGHT - 4);
        const bottom = bottoms[bin] ?? HEIGHT;
        bottoms[bin] = bottom - height;
        return height === 0 ? '' : `M${bin * step} ${bottom}h${step * 0.82}v${-height}h${-step * 0.82}z`;
      });
      return svg`<path class=${colour} d=${bars.join('')}></path>`;
    });
  }

  private era(era: Era, index: number) {
    const left = Math.max(0, this.percent(era.from));
    const width = Math.min(100, this.percent(era.to)) - left;
    return html`<div
      class=${index % 2 === 0 ? 'era even' : 'era'}
      style="left: ${left}%; width: ${width}%"
      title=${era.title}
    ></div>`;
  }

  private hit(time: number) {
    return html`<span style="left: ${this.percent(time / DAY_MS)}%"></span>`;
  }

  private year(year: number) {
    const at = this.percent(Date.UTC(year, 0, 1) / DAY_MS);
    return at < 1 || at > 99 ? nothing : html`<span style="left: ${at}%">${year}</span>`;
  }

  private percent(day: number): number {
    return ((day - this.first) / (this.last - this.first)) * 100;
  }

  private grab(event: PointerEvent) {
    event.stopPropagation();
    (event.target as Element).setPointerCapture(event.pointerId);
    this.start = { x: event.clientX, from: this.from, to: this.to };
  }

  private drag(event: PointerEvent, grip: Grip) {
    event.stopPropagation();
    if (!(event.target as Element).hasPointerCapture(event.pointerId)) {
      return;
    }
    const days = ((event.clientX - this.start.x) / this.clientWidth) * (this.last - this.first);
    this.moved = this.shifted(this.start, grip, days);
  }

  private drop(event: PointerEvent) {
    event.stopPropagation();
    this.fire();
  }

  private onKey(event: KeyboardEvent) {
    const length = this.to - this.from;
    const moves: Record<string, [Grip, number]> = {
      ArrowLeft: ['both', -length / 10],
      ArrowRight: ['both', length / 10],
      PageUp: ['both', -length],
      PageDown: ['both', length],
      '+': ['to', -length / 5],
      '-': ['to', length / 4],
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      this.moved = this.shifted(this, ...move);
      this.fire();
    }
  }

  private shifted(start: { from: number; to: number }, grip: Grip, days: number) {
    const length = start.to - start.from;
    if (grip === 'both') {
      const from = Math.min(this.last - length, Math.max(this.first, start.from + days));
      return { from, to: from + length };
    }
    return grip === 'from'
      ? { from: Math.max(this.first, Math.min(start.to - SHORTEST, start.from + days)), to: start.to }
      : { from: start.from, to: Math.min(this.last, Math.max(start.from + SHORTEST, start.to + days)) };
  }

  private fire() {
    if (this.moved) {
      const detail = { from: Math.round(this.moved.from), to: Math.round(this.moved.to) };
      this.from = detail.from;
      this.to = detail.to;
      this.moved = undefined;
      this.dispatchEvent(new CustomEvent('overview-window', { detail }));
    }
  }
}

customElements.define('overview-strip', OverviewStrip);
