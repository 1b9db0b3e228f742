import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { AS_IT_STANDS, arrange, type Arranged, type Arrangement } from './arrangement';
import { headMenu, type HeadTexts } from './column-head';
import { FollowsCursor, preview } from './cursor-day';
import { GridKeys } from './grid-keys';
import { matrixTakeAway, type MatrixTakeAwayTexts } from './matrix-take-away';
import { cellName, cellOn, type Cell, type Column, type Matrix, type Row } from './matrix';
import { matrixCell, type MatrixCellTexts } from './matrix-cell';
import { columnWidth, layoutFor, type Layout } from './matrix-layout';
import { onThisDay, type OnThisDay, type OnThisDayTexts } from './on-this-day';

/** What of a scene shows in the matrix, as `AsOfMatrix.java` sends it. */
interface Shown extends OnThisDay {
  /** The cursor, in days since 1970. */
  at: number;
  /** The day that is compared with, and its name. */
  against: number | null;
  arrangement: Arrangement;
  /** The cells that what is in focus bears out, as row:column. */
  marked: string[];
  markedColumns: string[];
  /** The cell in focus; empty for none. */
  chosen: string;
  /** Rows by id, and cells as row:column, that are not uncovered yet. */
  veiled?: string[];
}

interface Texts extends MatrixCellTexts, OnThisDayTexts, HeadTexts, MatrixTakeAwayTexts {
  sort: string;
  sorted: string;
  group: string;
  hiddenRows: string;
  showAllRows: string;
  noRows: string;
}

const NOTHING_SHOWN: Shown = {
  at: 0,
  against: null,
  arrangement: AS_IT_STANDS,
  marked: [],
  markedColumns: [],
  chosen: '',
  livesIn: {},
  latest: {},
};

/**
 * `<as-of-matrix>`: a matrix as a grid as of the cursor's day: a column for each thing compared, rows in groups, and at its
 * end what exists on the day and what happened last. Restates itself in place, so that the focus and the place one reads
 * at stay.
 *
 * Fires `cell-choose` {row, column}, `entry-choose` {id}, `columns-choose` {columns}, `order-choose` {row, descending} (no
 * row to sort no more), `fold-choose` {group, folded} and `rows-all`.
 */
class AsOfMatrix extends LitElement {
  static override properties = {
    matrix: { type: Object },
    texts: { type: Object },
    shown: { type: Object },
    plain: { type: Boolean },
    layout: { state: true },
    told: { state: true },
  };

  declare matrix: Matrix | undefined;
  declare texts: Texts | undefined;
  declare shown: Shown;
  /** Whether it is only looked at: without what arranges it and takes it away. */
  declare plain: boolean;
  declare layout: Layout;
  /** What was done last, for the reader. */
  declare told: string;

  private readonly cursor = new FollowsCursor(this);
  private readonly keys = new GridKeys(() => this.querySelector('table'));
  private width = 0;
  private readonly room = new ResizeObserver(([entry]) => {
    this.width = entry.contentRect.width;
    this.fit();
  });

  constructor() {
    super();
    this.shown = NOTHING_SHOWN;
    this.plain = false;
    this.layout = 'table';
    this.told = '';
    this.addEventListener('keydown', this.keys.onKey);
    this.addEventListener('focusin', this.keys.onFocus);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.room.observe(this.parentElement ?? this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.room.disconnect();
  }

  /** So that the theme reaches it. */
  protected override createRenderRoot() {
    return this;
  }

  /** The first time after the next frame, which belongs to the timeline. */
  protected override async scheduleUpdate() {
    if (!this.hasUpdated) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    return super.scheduleUpdate();
  }

  protected override willUpdate() {
    this.fit();
  }

  protected override updated(changed: PropertyValues<this>) {
    this.keys.update();
    if (changed.has('shown')) {
      preview.settle(this.shown.at);
    }
    const before = changed.get('shown') as Shown | undefined;
    const uncovered = before?.veiled?.find((name) => !this.isVeiled(name));
    if (uncovered && before?.veiled?.length !== this.shown.veiled?.length) {
      this.bringIntoView(uncovered);
    }
    if (changed.has('matrix') || (before && standingOut(before) !== standingOut(this.shown))) {
      this.reveal();
    }
  }

  private fit() {
    if (this.matrix && this.width) {
      const { columns } = arrange(this.matrix, this.day, this.shown.arrangement);
      this.layout = layoutFor(this.width, columns.length, this.columnWidth);
    }
  }

  private get columnWidth(): number {
    const quotes = this.matrix?.groups.some(({ rows }) => rows.some(({ shows }) => shows === 'quotation')) ?? false;
    return columnWidth(quotes, this.shown.against !== null);
  }

  private get day(): number {
    return this.cursor.day(this.shown.at);
  }

  /**
   * Brings the first cell that stands out into view where the matrix scrolls on its own; where the page scrolls, it stays
   * where it is. Waits for the second frame, because on a new page the parts have no size before.
   */
  private reveal() {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const panel = this.closest('.matrix-panel');
        if (panel && panel.scrollHeight > panel.clientHeight) {
          this.querySelector('.is-marked.matrix-cell, .is-chosen')?.scrollIntoView({ block: 'nearest' });
        }
      }),
    );
  }

  /** A row or cell that was uncovered just now. */
  private bringIntoView(name: string) {
    const [row] = name.split(':');
    this.querySelector(`[data-row="${CSS.escape(row)}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const { matrix, texts } = this;
    if (!matrix || !texts) {
      return nothing;
    }
    const arranged = arrange(matrix, this.day, this.shown.arrangement);
    return html`<table
        class="matrix is-${this.layout}"
        role="grid"
        aria-label=${matrix.title}
        style="--columns: ${arranged.columns.length}; --column: ${this.columnWidth}px"
      >
        <thead role="rowgroup">
          <tr role="row">
            <td></td>
            ${arranged.columns.map((column) => this.head(column, arranged, texts))}
          </tr>
        </thead>
        ${arranged.groups.map((group) => this.group(arranged, group, texts))}
      </table>
      ${this.plain ? nothing : this.beneath(matrix, arranged, texts)}`;
  }

  private beneath(matrix: Matrix, arranged: Arranged, texts: Texts) {
    return html`${this.leftOut(arranged, texts)}
      ${matrix.byConcept ? this.onThisDay(arranged.columns, texts) : nothing}
      <div class="matrix-foot">
        ${matrixTakeAway(texts, () => this.onScreen(matrix, arranged), (text) => (this.told = text))}
        <span class="quiet" role="status">${this.told}</span>
      </div>`;
  }

  private onScreen({ id }: Matrix, { columns, groups }: Arranged) {
    return {
      id,
      day: this.day,
      against: this.shown.against,
      columns: columns.map((column) => column.id),
      rows: groups.filter(({ isFolded }) => !isFolded).flatMap(({ rows }) => rows.map((row) => row.id)),
      table: this.querySelector<HTMLTableElement>('table'),
    };
  }

  private head(column: Column, { columns }: Arranged, texts: Texts) {
    const marked = this.shown.markedColumns.includes(column.id) ? 'is-marked' : '';
    const menu = this.plain
      ? column.title
      : headMenu(column, columns, !!this.shown.arrangement.order, texts, (ids) =>
          this.choose('columns-choose', { columns: ids }),
        );
    return html`<th scope="col" role="columnheader" class="colour-${column.colour} ${marked}">${menu}</th>`;
  }

  private group(arranged: Arranged, group: Arranged['groups'][number], texts: Texts) {
    const { id, title, rows, isFolded } = group;
    if (this.plain) {
      return html`<tbody role="rowgroup">
        <tr role="row" class="matrix-group ${rows.every((row) => this.isVeiled(row.id)) ? 'is-veiled' : ''}">
          <th scope="rowgroup" role="rowheader" colspan=${arranged.columns.length + 1}>${title}</th>
        </tr>
        ${isFolded ? nothing : rows.map((row) => this.row(row, arranged.columns, texts))}
      </tbody>`;
    }
    return html`<tbody role="rowgroup">
      <tr role="row" class="matrix-group">
        <th scope="rowgroup" role="rowheader" colspan=${arranged.columns.length + 1}>
          <button
            type="button"
            data-grid-cell
            aria-expanded=${!isFolded}
            @click=${() => this.choose('fold-choose', { group: id, folded: !isFolded })}
          >
            ${title}${isFolded ? html`<span class="quiet"> ${texts.group.replace('{0}', String(rows.length))}</span>` : ''}
          </button>
        </th>
      </tr>
      ${isFolded ? nothing : rows.map((row) => this.row(row, arranged.columns, texts))}
    </tbody>`;
  }

  private row(row: Row, columns: Column[], texts: Texts) {
    const { order } = this.shown.arrangement;
    const sorts = order?.row === row.id;
    const next = !sorts ? { row: row.id, descending: true } : order.descending ? { row: row.id, descending: false } : {};
    const label = (sorts ? texts.sorted : texts.sort).replace('{0}', row.title);
    const title = html`${row.title}${sorts
      ? html`<span class="sort-arrow" aria-hidden="true">${order.descending ? '↓' : '↑'}</span>`
      : ''}`;
    const head = this.plain
      ? title
      : html`<button
          type="button"
          data-grid-cell
          title=${label}
          aria-label=${label}
          @click=${() => this.choose('order-choose', { row: '', descending: false, ...next })}
        >
          ${title}
        </button>`;
    return html`<tr role="row" class=${this.isVeiled(row.id) ? 'is-veiled' : ''}>
      <th scope="row" role="rowheader" class=${sorts ? 'is-sorting' : ''}>${head}</th>
      ${columns.map((column) => this.cell(row, column, texts))}
    </tr>`;
  }

  private cell(row: Row, column: Column, texts: Texts) {
    const name = cellName(row.id, column.id);
    const { against, marked, chosen, arrangement } = this.shown;
    const cell = this.cellOn(this.day, row, column);
    return matrixCell(
      {
        row,
        column,
        cell,
        before: against === null ? cell : this.cellOn(against, row, column),
        isMarked: marked.includes(name),
        isChosen: chosen === name,
        isVeiled: this.isVeiled(name),
        marks: this.matrix?.marks ?? [],
        find: arrangement.find,
      },
      texts,
      () => this.choose('cell-choose', { row: row.id, column: column.id }),
    );
  }

  private isVeiled(name: string): boolean {
    return this.shown.veiled?.includes(name) ?? false;
  }

  private cellOn(day: number, row: Row, column: Column): Cell {
    return cellOn(day, row, column, this.matrix?.keepsPast);
  }

  private leftOut({ groups, hidden: count }: Arranged, texts: Texts) {
    if (!count) {
      return nothing;
    }
    const text = groups.length ? texts.hiddenRows.replace('{0}', String(count)) : texts.noRows;
    return html`<p class="quiet matrix-left-out">
      <span role="status">${text}</span>
      ${this.shown.arrangement.rows.length
        ? html`<button type="button" class="link" @click=${() => this.choose('rows-all', {})}>${texts.showAllRows}</button>`
        : nothing}
    </p>`;
  }

  private onThisDay(columns: Column[], texts: Texts) {
    return onThisDay(columns, this.layout, this.shown, texts, (id) => this.choose('entry-choose', { id }));
  }

  private choose(event: string, detail: object) {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }
}

function standingOut({ marked, chosen }: Shown): string {
  return [...marked, chosen].join();
}

customElements.define('as-of-matrix', AsOfMatrix);
