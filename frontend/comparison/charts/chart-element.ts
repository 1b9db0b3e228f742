import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FollowsCursor } from '../cursor-day';
import { takeAwayMenu, type TakeAwayTexts } from '../take-away/menu';
import type { Table } from '../take-away/table';
import { loadBoard, type Board } from './board';

/** The words that all charts need; {0} stands for what is filled in. */
export interface ChartTexts extends TakeAwayTexts {
  title: string;
  /** What it counts, from which source, and what it can not say. */
  limits: string;
  table: string;
  nothing: string;
  failed: string;
  retry: string;
  loading: string;
}

/** Nothing can be drawn in less. */
const NARROWEST = 260;
const USUAL_TEXT = 16;

/**
 * A chart as of the cursor's day: a drawing, its summary in words, its table, and what it can not say. The drawing is made
 * anew only where more than the day has changed; of the day it is told by `move`.
 */
export abstract class ChartElement<T extends ChartTexts = ChartTexts> extends LitElement {
  static override properties = {
    subjects: { type: Array },
    at: { type: Number },
    first: { type: Number },
    last: { type: Number },
    texts: { type: Object },
    board: { state: true },
    failed: { state: true },
    width: { state: true },
    tableOpen: { state: true },
  };

  /** Ids of the organizations. */
  declare subjects: string[];
  /** The day on which the cursor rests. */
  declare at: number;
  /** The whole history. */
  declare first: number;
  declare last: number;
  declare texts: T | undefined;
  declare board: Board | undefined;
  declare failed: boolean;
  declare width: number;
  /** The table is made only where one wants to see it. */
  declare tableOpen: boolean;

  private readonly cursor = new FollowsCursor(this);
  private readonly room = new ResizeObserver(([entry]) => {
    // Hidden, it keeps its drawing.
    if (entry.contentRect.width > 0) {
      this.width = Math.max(NARROWEST, Math.round(entry.contentRect.width / textScale()));
    }
  });
  private drawn = '';

  constructor() {
    super();
    this.subjects = [];
    this.at = 0;
    this.first = 0;
    this.last = 0;
    this.failed = false;
    this.width = 0;
    this.tableOpen = false;
  }

  /** So that the theme reaches it. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.room.observe(this);
    void this.load();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.room.disconnect();
  }

  protected get day(): number {
    return this.cursor.day(this.at);
  }

  private async load() {
    this.failed = false;
    try {
      this.board = await loadBoard();
      await this.prepare();
      this.requestUpdate();
    } catch (error) {
      console.warn('A chart has no data', error);
      this.failed = true;
    }
  }

  /** What a chart needs beside the board. */
  protected async prepare(): Promise<void> {}

  /** What the drawing depends on beside the day; while it stays the same the drawing stays. */
  protected abstract shape(board: Board): unknown[];

  /** Whether there is anything to draw. */
  protected abstract hasAnything(board: Board): boolean;

  /** The drawing, for the width there is. */
  protected abstract draw(board: Board): SVGElement | HTMLElement;

  /** Brings the drawing to the day. */
  protected abstract move(board: Board, day: number): void;

  /** What it shows on the day, in words. */
  protected abstract summary(board: Board, texts: T): string;

  /** The same as a table. */
  protected abstract table(board: Board, texts: T): Table;

  /** What can be chosen about the chart; shown beside its title. */
  protected tools(_board: Board, _texts: T): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What stands under the drawing. */
  protected beneath(_board: Board, _texts: T): TemplateResult | typeof nothing {
    return nothing;
  }

  protected override render() {
    const { board, texts } = this;
    if (!texts) {
      return nothing;
    }
    return html`<figure class="chart" aria-label=${texts.title}>
      <figcaption>
        <h2>${texts.title}</h2>
        ${board ? this.tools(board, texts) : nothing}
        ${board && this.hasAnything(board) ? takeAwayMenu(texts, () => this.takeAway(board, texts)) : nothing}
      </figcaption>
      ${board ? this.body(board, texts) : this.waiting(texts)}
    </figure>`;
  }

  private body(board: Board, texts: T) {
    if (!this.hasAnything(board)) {
      return html`<p class="quiet">${texts.nothing}</p>`;
    }
    return html`<p class="chart-summary">${this.summary(board, texts)}</p>
      <div class="plot"></div>
      ${this.beneath(board, texts)}
      <details
        class="chart-more"
        @toggle=${(event: ToggleEvent) => (this.tableOpen = (event.target as HTMLDetailsElement).open)}
      >
        <summary>${texts.table}</summary>
        <p class="quiet">${texts.limits}</p>
        ${this.tableOpen ? tableOf(this.table(board, texts)) : nothing}
      </details>`;
  }

  private waiting(texts: T) {
    return this.failed
      ? html`<p role="alert">${texts.failed} <button type="button" class="link" @click=${() => this.load()}>${texts.retry}</button></p>`
      : html`<p class="quiet">${texts.loading}</p>`;
  }

  protected override updated(_changed: PropertyValues) {
    const { board } = this;
    const place = this.querySelector('.plot');
    if (!board || !place || !this.width || !this.hasAnything(board)) {
      this.drawn = '';
      return;
    }
    const shape = JSON.stringify([this.width, ...this.shape(board)]);
    if (shape !== this.drawn || !place.firstChild) {
      this.drawn = shape;
      const drawing = named(this.draw(board), this.texts?.title ?? '');
      // As large as all others, even if it does not fill the room there is.
      drawing.style.width = `${(100 * Number(drawing.getAttribute('width') ?? this.width)) / this.width}%`;
      place.replaceChildren(drawing);
    }
    this.move(board, this.day);
  }

  /** What the colours stand for, where the drawing itself does not say it. */
  protected legend(_board: Board): { colour: string; text: string }[] {
    return [];
  }

  /** What is written beside the drawing on the screen, and has to go with it. */
  protected remarks(_board: Board, _texts: T): string[] {
    return [];
  }

  private takeAway(board: Board, texts: T) {
    return {
      name: this.localName,
      title: texts.title,
      day: this.day,
      limits: texts.limits,
      legend: this.legend(board),
      remarks: [this.summary(board, texts), ...this.remarks(board, texts)],
      drawing: this.querySelector<SVGSVGElement>('.plot svg'),
      table: this.table(board, texts),
    };
  }
}

/** One picture with one name; Plot names each group of marks, which says nothing to those who can't see them. */
function named(drawing: SVGElement | HTMLElement, name: string) {
  drawing.querySelectorAll('[aria-label]').forEach((mark) => {
    mark.setAttribute('data-mark', mark.getAttribute('aria-label') ?? '');
    mark.removeAttribute('aria-label');
    mark.removeAttribute('aria-description');
  });
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', name);
  return drawing;
}

function tableOf({ head, rows }: Table) {
  return html`<div class="chart-table" tabindex="0">
    <table>
      <thead>
        <tr>
          ${head.map((title) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) => html`<tr>
            <th scope="row">${first}</th>
            ${others.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** How much larger than usual the reader's text is. Drawings are made for usual text, and shown so much larger. */
function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_TEXT;
}

/** Fills {0}, {1}, … in a text. */
export function filled(text: string, ...values: (string | number)[]): string {
  return text.replace(/\{(\d+)\}/g, (whole, place: string) => String(values[Number(place)] ?? whole));
}
