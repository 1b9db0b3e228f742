import * as Plot from '@observablehq/plot';
import { html } from 'lit';
import type { Table } from '../take-away/table';
import type { Board, Membership } from './board';
import { ChartElement, filled, type ChartTexts } from './chart-element';
import { CursorLine } from './cursor-line';
import { dateOf, printDay } from '../days';

interface Texts extends ChartTexts {
  state: string;
  organization: string;
  from: string;
  to: string;
  status: string;
  goesOn: string;
  belongs: string;
  belongsToNone: string;
}

const ROW = 24;

/** `<state-path>`: one state's way through all organizations. Fires `state-choose` {id}. */
class StatePath extends ChartElement<Texts> {
  static override properties = { ...ChartElement.properties, state: { type: String } };

  /** The id of the state. */
  declare state: string;
  private cursorLine: CursorLine | undefined;

  constructor() {
    super();
    this.state = '';
  }

  protected override shape() {
    return [this.state];
  }

  protected override hasAnything() {
    return true;
  }

  protected override tools(board: Board, texts: Texts) {
    const states = board.states.toSorted((one, other) => one.name.localeCompare(other.name));
    return html`<label class="choice"
      ><span>${texts.state}</span>
      <select @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value)}>
        ${states.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.state}>${name}</option>`)}
      </select>
    </label>`;
  }

  protected override draw(board: Board) {
    const rows = this.memberships(board);
    const name = ({ organization }: Membership) => board.organizations[organization].short;
    const names = [...new Set(rows.map(name))];
    const first = Math.min(this.last - 1, ...rows.map(({ from }) => from));
    const height = Math.max(1, names.length) * ROW + 48;
    const plot = Plot.plot({
      width: this.width,
      height,
      marginLeft: 116,
      marginRight: 16,
      marginTop: 18,
      x: { type: 'utc', domain: [dateOf(first), dateOf(this.last)], grid: true, label: null },
      y: { type: 'band', domain: names, label: null, padding: 0.34, tickSize: 0 },
      marks: [
        Plot.barX(rows, {
          x1: (each: Membership) => dateOf(each.from),
          x2: (each: Membership) => dateOf(each.to ?? this.last),
          y: name,
          fill: (each: Membership) => colourOf(board, each),
          fillOpacity: (each: Membership) => (each.member && each.status === 'member' ? 1 : 0.4),
          rx: 2,
          title: (each: Membership) =>
            `${name(each)}, ${each.status}: ${printDay(each.from)} – ${each.to === null ? '' : printDay(each.to)}`,
        }),
      ],
    });
    const x = plot.scale('x');
    this.cursorLine = new CursorLine(plot, (day) => x?.apply(dateOf(day)), [first, this.last], height);
    return plot;
  }

  protected override move(_board: Board, day: number) {
    this.cursorLine?.move(day);
  }

  protected override summary(board: Board, texts: Texts) {
    const name = board.states.find(({ id }) => id === this.state)?.name ?? this.state;
    const now = this.memberships(board)
      .filter(({ from, to }) => from <= this.day && (to === null || this.day <= to))
      .map(({ organization, member, status }) =>
        member && status === 'member'
          ? board.organizations[organization].short
          : `${board.organizations[organization].short} (${status})`,
      );
    return now.length
      ? filled(texts.belongs, printDay(this.day), name, now.length, now.join(', '))
      : filled(texts.belongsToNone, printDay(this.day), name);
  }

  protected override table(board: Board, texts: Texts): Table {
    return {
      head: [texts.organization, texts.status, texts.from, texts.to],
      rows: this.memberships(board).map(({ organization, status, from, to }) => [
        board.organizations[organization].title,
        status,
        printDay(from),
        to === null ? texts.goesOn : printDay(to),
      ]),
    };
  }

  private choose(id: string) {
    this.dispatchEvent(new CustomEvent('state-choose', { detail: { id } }));
  }

  private memberships(board: Board): Membership[] {
    const place = board.states.findIndex(({ id }) => id === this.state);
    return board.memberships
      .filter(({ state }) => state === place)
      .toSorted((one, other) => one.from - other.from);
  }
}

function colourOf(board: Board, { organization }: Membership): string {
  const colour = board.organizations[organization].colour;
  return { blue: 'var(--cs)', vermilion: 'var(--cd)', green: 'var(--co)' }[colour] ?? 'var(--cx)';
}

customElements.define('state-path', StatePath);
