import * as Plot from '@observablehq/plot';
import { html } from 'lit';
import type { Table } from '../take-away/table';
import type { Board } from './board';
import { ChartElement, filled, type ChartTexts } from './chart-element';
import { printDay } from '../days';
import { membersOn, placesOf, WhileUnchanged } from './memberships';
import { colours } from './series';
import { stripes } from './stripes';
import { loadWorld, type Country } from './world';

interface Texts extends ChartTexts {
  state: string;
  belongsTo: string;
  shown: string;
  elsewhere: string;
  several: string;
}

const NONE = 'var(--cx-soft)';

/** `<members-map>`: the members on the day on a map of today's borders; states that have no place there beside it. */
class MembersMap extends ChartElement<Texts> {
  private countries: Country[] = [];
  private readonly belongs = new WhileUnchanged<Map<number, number[]>>();
  /** What the drawing shows at present. */
  private painted: Map<number, number[]> | undefined;
  /** By code; a country may be drawn in several parts. */
  private readonly paths = new Map<string, SVGPathElement[]>();
  private drawing: SVGElement | undefined;

  protected override async prepare() {
    this.countries = await loadWorld();
  }

  protected override shape() {
    return [this.countries.length];
  }

  protected override hasAnything(board: Board) {
    return placesOf(board, this.subjects).length > 0 && this.countries.length > 0;
  }

  protected override draw() {
    const plot = Plot.plot({
      width: this.width,
      height: this.width * 0.5,
      margin: 0,
      projection: { type: 'equal-earth', domain: { type: 'Sphere' } },
      marks: [
        Plot.sphere({ fill: 'var(--surface)', stroke: 'var(--line)' }),
        Plot.geo(this.countries, { stroke: 'var(--line-strong)', strokeWidth: 0.4, fill: NONE, title: 'name' }),
      ],
    });
    this.paths.clear();
    const drawn = plot.querySelectorAll<SVGPathElement>('g:last-of-type > path');
    this.countries.forEach(({ iso }, place) => {
      if (iso && drawn[place]) {
        this.paths.set(iso, [...(this.paths.get(iso) ?? []), drawn[place]]);
      }
    });
    this.drawing = plot as SVGSVGElement;
    this.painted = undefined;
    return plot;
  }

  protected override move(board: Board, day: number) {
    const belonging = this.belonging(board, day);
    if (belonging === this.painted) {
      return;
    }
    this.painted = belonging;
    const fills = this.fills(board, day);
    for (const [iso, paths] of this.paths) {
      const fill = fills.get(iso) ?? NONE;
      paths.filter((path) => path.getAttribute('fill') !== fill).forEach((path) => path.setAttribute('fill', fill));
    }
  }

  protected override summary(board: Board, texts: Texts) {
    const members = [...this.belonging(board, this.day).keys()];
    const elsewhere = this.withoutPlace(board);
    return filled(texts.shown, printDay(this.day), members.length - elsewhere.length, elsewhere.length);
  }

  protected override beneath(board: Board, texts: Texts) {
    const legend = this.legend(board);
    return html`<ul class="legend">
        ${legend.map(({ colour, text }) => html`<li><span class="swatch" style="background: ${colour}"></span>${text}</li>`)}
        ${legend.length > 1 ? html`<li><span class="swatch is-striped"></span>${texts.several}</li>` : ''}
      </ul>
      ${this.remarks(board, texts).map((remark) => html`<p class="quiet">${remark}</p>`)}`;
  }

  protected override legend(board: Board) {
    const places = placesOf(board, this.subjects);
    const hues = colours(places.map((place) => board.organizations[place]));
    return places.map((place, index) => ({ colour: hues[index], text: board.organizations[place].short }));
  }

  protected override remarks(board: Board, texts: Texts) {
    const elsewhere = this.withoutPlace(board).map((state) => board.states[state].name);
    return elsewhere.length ? [`${texts.elsewhere} ${elsewhere.join(', ')}`] : [];
  }

  protected override table(board: Board, texts: Texts): Table {
    const rows = [...this.belonging(board, this.day)].map(([state, organizations]) => [
      board.states[state].name,
      organizations.map((place) => board.organizations[place].short).join('; '),
    ]);
    return { head: [texts.state, texts.belongsTo], rows: rows.toSorted(([one], [other]) => one.localeCompare(other)) };
  }

  /** By state, the organizations of those compared that it belongs to. */
  private belonging(board: Board, day: number): Map<number, number[]> {
    const places = placesOf(board, this.subjects);
    return this.belongs.get(board, places, day, () => this.workedOut(board, places, day));
  }

  private workedOut(board: Board, places: number[], day: number): Map<number, number[]> {
    const belonging = new Map<number, number[]>();
    for (const organization of places) {
      for (const state of membersOn(board, organization, day)) {
        belonging.set(state, [...(belonging.get(state) ?? []), organization]);
      }
    }
    return belonging;
  }

  private fills(board: Board, day: number): Map<string, string> {
    const places = placesOf(board, this.subjects);
    const hues = colours(places.map((place) => board.organizations[place]));
    const fills = new Map<string, string>();
    for (const [state, organizations] of this.belonging(board, day)) {
      const { iso } = board.states[state];
      if (iso) {
        const of = organizations.map((place) => hues[places.indexOf(place)]);
        fills.set(iso, of.length > 1 && this.drawing ? stripes(this.drawing, of) : of[0]);
      }
    }
    return fills;
  }

  private withoutPlace(board: Board): number[] {
    const mapped = new Set(this.countries.map(({ iso }) => iso));
    return [...this.belonging(board, this.day).keys()]
      .filter((state) => !mapped.has(board.states[state].iso ?? ''))
      .toSorted((one, other) => board.states[one].name.localeCompare(board.states[other].name));
  }
}

customElements.define('members-map', MembersMap);
