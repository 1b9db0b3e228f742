import * as Plot from '@observablehq/plot';
import type { Table } from '../take-away/table';
import type { Board, Organization } from './board';
import { ChartElement, filled, type ChartTexts } from './chart-element';
import { CursorLine } from './cursor-line';
import { dateOf, printDay } from '../days';

interface Texts extends ChartTexts {
  organization: string;
  begin: string;
  end: string;
  after: string;
  alive: string;
  noneAlive: string;
  goesOn: string;
}

const ROW = 24;
const NAMES = 140;
const OWN_COLOURS: Record<string, string> = {
  blue: 'var(--cs)',
  vermilion: 'var(--cd)',
  green: 'var(--co)',
  grey: 'var(--cx)',
};

/** `<organization-lives>`: when each organization was there, and which took the place of which. */
class OrganizationLives extends ChartElement<Texts> {
  private cursorLine: CursorLine | undefined;

  protected override shape() {
    return [this.subjects];
  }

  protected override hasAnything(board: Board) {
    return this.shown(board).length > 0;
  }

  protected override draw(board: Board) {
    const shown = this.shown(board);
    const first = Math.min(...shown.map(({ begin }) => begin));
    const last = Math.max(...shown.map(({ end }) => end ?? this.last));
    const height = shown.length * ROW + 48;
    const name = ({ short }: Organization) => short;
    const links = shown.flatMap((later) =>
      later.successorOf
        .flatMap((id) => shown.filter((earlier) => earlier.id === id))
        .map((earlier) => ({
          from: name(earlier),
          to: name(later),
          fromDate: dateOf(earlier.end ?? later.begin),
          toDate: dateOf(later.begin),
        })),
    );
    const plot = Plot.plot({
      width: this.width,
      height,
      marginLeft: NAMES,
      marginRight: 16,
      marginTop: 18,
      x: { type: 'utc', domain: [dateOf(first), dateOf(last)], grid: true, label: null },
      y: { type: 'band', domain: shown.map(name), label: null, padding: 0.34, tickSize: 0 },
      marks: [
        Plot.axisY({ label: null, lineWidth: NAMES / 12, textOverflow: 'ellipsis', tickSize: 0 }),
        Plot.barX(shown, {
          x1: (each: Organization) => dateOf(each.begin),
          x2: (each: Organization) => dateOf(each.end ?? last),
          y: name,
          fill: (each: Organization) => OWN_COLOURS[each.colour] ?? 'var(--cx)',
          rx: 2,
          title: (each: Organization) => `${each.title}: ${each.beginText} – ${each.endText ?? ''}`,
        }),
        Plot.link(links, {
          x1: 'fromDate',
          x2: 'toDate',
          y1: 'from',
          y2: 'to',
          stroke: 'var(--ink)',
          strokeWidth: 1.3,
          markerEnd: 'arrow',
        }),
      ],
    });
    const x = plot.scale('x');
    this.cursorLine = new CursorLine(plot, (day) => x?.apply(dateOf(day)), [first, last], height);
    return plot;
  }

  protected override move(_board: Board, day: number) {
    this.cursorLine?.move(day);
  }

  protected override summary(board: Board, texts: Texts) {
    const alive = this.shown(board).filter(({ begin, end }) => begin <= this.day && (end === null || this.day <= end));
    return alive.length
      ? filled(texts.alive, printDay(this.day), alive.length, alive.map(({ short }) => short).join(', '))
      : filled(texts.noneAlive, printDay(this.day));
  }

  protected override table(board: Board, texts: Texts): Table {
    const title = (id: string) => board.organizations.find((each) => each.id === id)?.title ?? id;
    return {
      head: [texts.organization, texts.begin, texts.end, texts.after],
      rows: this.shown(board).map((each) => [
        each.title,
        each.beginText,
        each.endText ?? texts.goesOn,
        each.successorOf.map(title).join('; '),
      ]),
    };
  }

  /** Those that are compared, and what came before and after them; all if none are. */
  private shown(board: Board): Organization[] {
    const all = board.organizations.toSorted((one, other) => one.begin - other.begin);
    const chosen = new Set(this.subjects);
    if (!all.some(({ id }) => chosen.has(id))) {
      return all;
    }
    const before = all.filter(({ id }) => chosen.has(id)).flatMap(({ successorOf }) => successorOf);
    const after = all.filter(({ successorOf }) => successorOf.some((id) => chosen.has(id))).map(({ id }) => id);
    const kin = new Set([...chosen, ...before, ...after]);
    return all.filter(({ id }) => kin.has(id));
  }
}

customElements.define('organization-lives', OrganizationLives);
