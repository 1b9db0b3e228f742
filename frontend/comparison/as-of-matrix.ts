import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { cellName, stateOn, type Column, type Group, type Matrix, type Row, type State } from './matrix';

/** An event or organization. */
interface Entry {
  id: string;
  title: string;
}

/** What of a scene shows in the matrix, as `AsOfMatrix.java` sends it. */
interface Shown {
  /** The cursor, in days since 1970. */
  at: number;
  /** The cells that what is in focus bears out, as row:column. */
  marked: string[];
  markedColumns: string[];
  /** The cell in focus; empty for none. */
  chosen: string;
  /** By column, which organizations it is seen in on the day. */
  livesIn: Record<string, Entry[]>;
  /** By column, the latest event up to the day. */
  latest: Record<string, Entry[]>;
}

interface Texts {
  nothingYet: string;
  contested: string;
  bearsOnFocus: string;
  onThisDay: string;
  livesIn: string;
  latest: string;
  none: string;
}

const NOTHING_SHOWN: Shown = { at: 0, marked: [], markedColumns: [], chosen: '', livesIn: {}, latest: {} };

/**
 * `<as-of-matrix>`: a matrix as a table as of the cursor's day: a column for each thing compared, rows in groups, and at its
 * end what exists on the day and what happened last. Restates itself in place, so that the focus and the place one reads
 * at stay.
 *
 * Fires `cell-choose` {row, column} and `entry-choose` {id}.
 */
class AsOfMatrix extends LitElement {
  static override properties = {
    matrix: { type: Object },
    texts: { type: Object },
    shown: { type: Object },
  };

  declare matrix: Matrix | undefined;
  declare texts: Texts | undefined;
  declare shown: Shown;

  constructor() {
    super();
    this.shown = NOTHING_SHOWN;
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

  protected override updated(changed: PropertyValues<this>) {
    const before = changed.get('shown') as Shown | undefined;
    if (changed.has('matrix') || (before && standingOut(before) !== standingOut(this.shown))) {
      this.reveal();
    }
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

  protected override render() {
    const { matrix, texts } = this;
    if (!matrix || !texts) {
      return nothing;
    }
    return html`<table
      class="matrix"
      aria-label=${matrix.title}
      style=${styleMap({ '--columns': String(matrix.columns.length) })}
    >
      <thead>
        <tr>
          <td></td>
          ${matrix.columns.map((column) => this.head(column))}
        </tr>
      </thead>
      ${matrix.groups.map((group) => this.group(matrix.columns, group, texts))}
      ${matrix.byConcept ? this.onThisDay(matrix.columns, texts) : nothing}
    </table>`;
  }

  private head({ id, title, colour }: Column) {
    const marked = this.shown.markedColumns.includes(id) ? 'is-marked' : '';
    return html`<th scope="col" class="colour-${colour} ${marked}">${title}</th>`;
  }

  private group(columns: Column[], { title, rows }: Group, texts: Texts) {
    return html`<tbody>
      ${groupHead(columns, title)}
      ${rows.map(
        (row) => html`<tr>
          <th scope="row">${row.title}</th>
          ${columns.map((column) => this.cell(row, column, texts))}
        </tr>`,
      )}
    </tbody>`;
  }

  private cell(row: Row, column: Column, texts: Texts) {
    const name = cellName(row.id, column.id);
    const state = stateOn(this.shown.at, row.cells[column.id]);
    const marked = this.shown.marked.includes(name);
    const chosen = this.shown.chosen === name;
    const classes = [state ? '' : 'is-empty', marked ? 'is-marked' : '', chosen ? 'is-chosen' : ''].join(' ');
    return html`<td class="matrix-cell colour-${column.colour} ${classes}" data-column=${column.title}>
      <button
        type="button"
        class="matrix-button"
        aria-pressed=${chosen}
        ?disabled=${!state}
        @click=${() => this.choose('cell-choose', { row: row.id, column: column.id })}
      >
        <span>${state ? this.words(state, texts) : texts.nothingYet}${marked ? hidden(texts.bearsOnFocus) : nothing}</span>
      </button>
    </td>`;
  }

  private words({ says, contested, sources }: State, texts: Texts) {
    const chip = contested ? html` <span class="chip-contested">${texts.contested}</span>` : nothing;
    return html`<span>${says}</span>${chip}<span class="matrix-sources" aria-hidden="true">${sources}</span>`;
  }

  private onThisDay(columns: Column[], texts: Texts) {
    return html`<tbody>
      ${groupHead(columns, texts.onThisDay)} ${this.dayRow(columns, texts.livesIn, this.shown.livesIn, texts)}
      ${this.dayRow(columns, texts.latest, this.shown.latest, texts)}
    </tbody>`;
  }

  private dayRow(columns: Column[], title: string, entries: Record<string, Entry[]>, texts: Texts) {
    return html`<tr>
      <th scope="row">${title}</th>
      ${columns.map(
        (column) => html`<td class="matrix-day-cell colour-${column.colour}" data-column=${column.title}>
          ${entries[column.id]?.map((entry) => this.entry(entry)) ?? nothing}
          ${entries[column.id]?.length ? nothing : html`<span class="quiet">${texts.none}</span>`}
        </td>`,
      )}
    </tr>`;
  }

  private entry({ id, title }: Entry) {
    return html`<button type="button" class="link" @click=${() => this.choose('entry-choose', { id })}>${title}</button>`;
  }

  private choose(event: string, detail: object) {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }
}

function groupHead(columns: Column[], title: string) {
  return html`<tr class="matrix-group">
    <th scope="rowgroup" colspan=${columns.length + 1}>${title}</th>
  </tr>`;
}

function hidden(text: string) {
  return html`<span class="visually-hidden">${text}</span>`;
}

function standingOut({ marked, chosen }: Shown): string {
  return [...marked, chosen].join();
}

customElements.define('as-of-matrix', AsOfMatrix);
