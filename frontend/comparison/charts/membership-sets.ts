import * as Plot from '@observablehq/plot';
import { html } from 'lit';
import type { Table } from '../take-away/table';
import type { Board } from './board';
import { ChartElement, filled, type ChartTexts } from './chart-element';
import { printDay } from '../days';
import { combinations, placesOf, WhileUnchanged, type Combination } from './memberships';
import { colours } from './series';

interface Texts extends ChartTexts {
  belong: string;
  noneBelong: string;
  count: string;
  states: string;
  inAll: string;
  only: string;
  names: string;
}

const ROW = 26;
const BARS = 150;
const NAMES = 116;
const COLUMN = 46;

/** `<membership-sets>`: who belongs to which on the day, every combination with its states (an UpSet chart). */
class MembershipSets extends ChartElement<Texts> {
  static override properties = { ...ChartElement.properties, chosen: { state: true } };

  /** The combination whose states are named, as the ids of its organizations. */
  declare chosen: string;
  private readonly kept = new WhileUnchanged<Combination[]>();

  constructor() {
    super();
    this.chosen = '';
  }

  protected override shape(board: Board) {
    return [this.subjects, this.found(board), this.chosen];
  }

  protected override hasAnything(board: Board) {
    return this.places(board).length > 1;
  }

  protected override draw(board: Board) {
    const places = this.places(board);
    const hues = colours(places.map((place) => board.organizations[place]));
    const most = Math.max(1, Math.floor((this.width - NAMES) / COLUMN));
    const found = this.found(board).slice(0, most);
    const rows = places.map((place) => board.organizations[place].short);
    const key = (combination: Combination) => this.key(board, combination);
    const bars = found.map((combination) => ({
      key: key(combination),
      count: combination.states.length,
      names: combination.states.map((state) => board.states[state].name).join(', '),
      chosen: key(combination) === this.chosen,
    }));
    const dots = found.flatMap((combination) =>
      places.map((place, row) => ({
        key: key(combination),
        row: rows[row],
        fill: combination.organizations.includes(place) ? hues[row] : 'var(--cx-soft)',
      })),
    );
    const links = found
      .filter(({ organizations }) => organizations.length > 1)
      .map((combination) => {
        const at = combination.organizations.map((place) => places.indexOf(place)).toSorted((one, other) => one - other);
        return { key: key(combination), from: rows[at[0]], to: rows[at[at.length - 1]] };
      });
    const width = Math.min(this.width, NAMES + Math.max(found.length, 4) * COLUMN + 12);
    const shared = { x: { type: 'band' as const, domain: bars.map((bar) => bar.key), axis: null, padding: 0.3 } };
    const top = Plot.plot({
      ...shared,
      width,
      height: BARS,
      marginBottom: 2,
      marginLeft: NAMES,
      marginRight: 4,
      marginTop: 22,
      y: { axis: null, domain: [0, Math.max(1, ...bars.map(({ count }) => count))] },
      marks: [
        Plot.barY(bars, {
          x: 'key',
          y: 'count',
          fill: ({ chosen }: { chosen: boolean }) => (chosen ? 'var(--ink)' : 'var(--cx)'),
          rx: 2,
          title: 'names',
        }),
        Plot.text(bars, { x: 'key', y: 'count', text: 'count', dy: -8, fill: 'var(--ink)' }),
      ],
    });
    const bottom = Plot.plot({
      ...shared,
      width,
      height: rows.length * ROW + 8,
      marginBottom: 4,
      marginLeft: NAMES,
      marginRight: 4,
      marginTop: 4,
      y: { type: 'point', domain: rows, label: null, padding: 0.6, tickSize: 0 },
      marks: [
        Plot.axisY({ label: null, fill: 'var(--ink)', fontWeight: 600, textOverflow: 'ellipsis', lineWidth: 9, tickSize: 0 }),
        Plot.link(links, { x: 'key', y1: 'from', y2: 'to', stroke: 'var(--muted)', strokeWidth: 2 }),
        Plot.dot(dots, { x: 'key', y: 'row', r: 6.5, fill: 'fill' }),
      ],
    });
    return stacked([top as SVGSVGElement, bottom as SVGSVGElement], width, [BARS, rows.length * ROW + 8]);
  }

  protected override move() {}

  protected override summary(board: Board, texts: Texts) {
    const places = this.places(board);
    const found = this.found(board);
    const all = found.find(({ organizations }) => organizations.length === places.length);
    const total = found.reduce((sum, { states }) => sum + states.length, 0);
    if (!total) {
      return filled(texts.noneBelong, printDay(this.day));
    }
    const inAll = filled(texts.inAll, all?.states.length ?? 0);
    return `${filled(texts.belong, printDay(this.day), total)} ${inAll}`;
  }

  /** Each combination with the names of its states. */
  protected override beneath(board: Board, texts: Texts) {
    return html`<ul class="combinations">
      ${this.found(board).map((combination) => {
        const key = this.key(board, combination);
        const names = combination.states.map((state) => board.states[state].name);
        return html`<li>
          <details
            ?open=${this.chosen === key}
            @toggle=${(event: Event) => this.onToggle(key, (event.target as HTMLDetailsElement).open)}
          >
            <summary>${this.nameOf(board, combination, texts)} <span class="quiet">${names.length}</span></summary>
            <p>${names.join(', ')}</p>
          </details>
        </li>`;
      })}
    </ul>`;
  }

  protected override table(board: Board, texts: Texts): Table {
    return {
      head: [texts.states, texts.count, texts.names],
      rows: this.found(board).map((combination) => [
        this.nameOf(board, combination, texts),
        combination.states.length,
        combination.states.map((state) => board.states[state].name).join('; '),
      ]),
    };
  }

  private onToggle(key: string, isOpen: boolean) {
    if (isOpen) {
      this.chosen = key;
    } else if (this.chosen === key) {
      this.chosen = '';
    }
  }

  private nameOf(board: Board, { organizations }: Combination, texts: Texts): string {
    const names = organizations.map((place) => board.organizations[place].short);
    return names.length === 1 ? filled(texts.only, names[0]) : names.join(' + ');
  }

  private key(board: Board, { organizations }: Combination): string {
    return organizations.map((place) => board.organizations[place].id).join(' ');
  }

  private places(board: Board): number[] {
    return placesOf(board, this.subjects);
  }

  private found(board: Board): Combination[] {
    const places = this.places(board);
    return this.kept.get(board, places, this.day, () => combinations(board, places, this.day));
  }
}

/** One drawing of several, one beneath the other. */
function stacked(parts: SVGSVGElement[], width: number, heights: number[]): SVGSVGElement {
  const whole = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const height = heights.reduce((sum, each) => sum + each, 0);
  whole.setAttribute('width', String(width));
  whole.setAttribute('height', String(height));
  whole.setAttribute('viewBox', `0 0 ${width} ${height}`);
  let top = 0;
  parts.forEach((part, place) => {
    part.setAttribute('y', String(top));
    top += heights[place];
    whole.append(part);
  });
  return whole;
}

customElements.define('membership-sets', MembershipSets);
