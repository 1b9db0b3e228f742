import * as Plot from '@observablehq/plot';
import { html } from 'lit';
import type { Table } from '../take-away/table';
import type { Board, Organization } from './board';
import { ChartElement, filled, type ChartTexts } from './chart-element';
import { CursorLine } from './cursor-line';
import { endLabels } from './end-labels';
import { dateOf, printDay } from '../days';
import { countOn, placesOf, statesOverTime, stepsOf, type Step } from './memberships';
import { colours } from './series';

interface Texts extends ChartTexts {
  absolute: string;
  share: string;
  scale: string;
  count: string;
  none: string;
  percent: string;
  organization: string;
  members: string;
  day: string;
}

interface Series {
  organization: Organization;
  colour: string;
  steps: Step[];
}

const MARGIN_RIGHT = 112;

/** `<members-over-time>`: how many members organizations had, as steps; absolute or as a share of the states of the day. */
class MembersOverTime extends ChartElement<Texts> {
  static override properties = { ...ChartElement.properties, share: { state: true } };

  declare share: boolean;
  private cursorLine: CursorLine | undefined;

  constructor() {
    super();
    this.share = false;
  }

  protected override shape() {
    return [this.subjects, this.share];
  }

  protected override hasAnything(board: Board) {
    return this.series(board).length > 0;
  }

  protected override tools(_board: Board, texts: Texts) {
    const choice = (share: boolean, label: string) =>
      html`<button
        type="button"
        class="bar-button"
        aria-pressed=${this.share === share}
        @click=${() => (this.share = share)}
      >
        ${label}
      </button>`;
    return html`<div class="segmented" role="group" aria-label=${texts.scale}>
      ${choice(false, texts.absolute)}${choice(true, texts.share)}
    </div>`;
  }

  protected override draw(board: Board) {
    const all = this.series(board);
    const states = statesOverTime(board);
    const first = Math.min(...all.map(({ steps }) => steps[0].day));
    const last = Math.max(...all.map(({ organization }) => organization.end ?? this.last));
    const height = Math.max(220, Math.min(340, this.width * 0.48));
    const plot = Plot.plot({
      width: this.width,
      height,
      marginLeft: 40,
      marginRight: MARGIN_RIGHT,
      x: { type: 'utc', domain: [dateOf(first), dateOf(last)], label: null },
      y: {
        grid: true,
        label: null,
        nice: true,
        tickFormat: this.share ? (value: number) => `${value} %` : undefined,
        zero: true,
      },
      marks: [
        Plot.ruleY([0]),
        ...all.map((series) =>
          Plot.line(this.points(series, states), {
            curve: 'step-after',
            stroke: series.colour,
            strokeWidth: 2.2,
            x: 'date',
            y: 'value',
          }),
        ),
      ],
    });
    const [x, y] = [plot.scale('x'), plot.scale('y')];
    const ends = all.map((series) => ({ series, end: this.points(series, states).at(-1) }));
    endLabels(
      plot,
      ends.flatMap(({ series, end }) =>
        end ? [{ x: x?.apply(end.date), y: y?.apply(end.value), text: end.name, colour: series.colour }] : [],
      ),
    );
    this.cursorLine = new CursorLine(plot, (day) => x?.apply(dateOf(day)), [first, last], height);
    return plot;
  }

  protected override move(_board: Board, day: number) {
    this.cursorLine?.move(day);
  }

  protected override summary(board: Board, texts: Texts) {
    const counts = this.series(board).map(({ organization, steps }) => {
      const count = countOn(steps, this.day);
      return filled(count > 0 ? texts.count : texts.none, organization.short, count, this.percent(board, count, texts));
    });
    return `${printDay(this.day)}: ${counts.join('; ')}.`;
  }

  protected override table(board: Board, texts: Texts): Table {
    return {
      head: [texts.organization, texts.day, texts.members],
      rows: this.series(board).flatMap(({ organization, steps }) =>
        steps.map(({ day, count }) => [organization.title, printDay(day), count]),
      ),
    };
  }

  private percent(board: Board, count: number, texts: Texts): string {
    const states = countOn(statesOverTime(board), this.day);
    return this.share && states ? filled(texts.percent, Math.round((100 * count) / states)) : '';
  }

  private series(board: Board): Series[] {
    const places = placesOf(board, this.subjects);
    const hues = colours(places.map((place) => board.organizations[place]));
    return places
      .map((place, index) => ({
        organization: board.organizations[place],
        colour: hues[index],
        steps: stepsOf(board, place),
      }))
      .filter(({ steps }) => steps.length);
  }

  private points({ steps, organization }: Series, states: Step[]) {
    const days = this.share
      ? [...new Set([...steps, ...states].map(({ day }) => day))]
          .filter((day) => day >= steps[0].day && day <= (organization.end ?? this.last))
          .toSorted((one, other) => one - other)
      : steps.map(({ day }) => day);
    return [...days, organization.end ?? this.last].map((day) => {
      const count = countOn(steps, day);
      const value = this.share ? (100 * count) / Math.max(1, countOn(states, day)) : count;
      return { name: organization.short, date: dateOf(day), value };
    });
  }
}

customElements.define('members-over-time', MembersOverTime);
