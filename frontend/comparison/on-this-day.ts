import { html } from 'lit';
import type { Column } from './matrix';
import type { Layout } from './matrix-layout';

/** An event or organization. */
export interface Entry {
  id: string;
  title: string;
}

/** What exists on the cursor's day and what happened last, by column. */
export interface OnThisDay {
  livesIn: Record<string, Entry[]>;
  latest: Record<string, Entry[]>;
}

export interface OnThisDayTexts {
  onThisDay: string;
  livesIn: string;
  latest: string;
  none: string;
}

/** A table under a matrix of ideas: in which organizations each is seen on the day, and the latest event. */
export function onThisDay(
  columns: Column[],
  layout: Layout,
  day: OnThisDay,
  texts: OnThisDayTexts,
  onEntry: (id: string) => void,
) {
  const row = (title: string, entries: Record<string, Entry[]>) =>
    html`<tr>
      <th scope="row">${title}</th>
      ${columns.map(
        (column) => html`<td class="matrix-day-cell colour-${column.colour}" data-column=${column.title}>
          ${entries[column.id]?.length
            ? entries[column.id].map(
                ({ id, title: name }) =>
                  html`<button type="button" class="link" @click=${() => onEntry(id)}>${name}</button>`,
              )
            : html`<span class="quiet">${texts.none}</span>`}
        </td>`,
      )}
    </tr>`;
  return html`<table class="matrix matrix-day is-${layout}" aria-label=${texts.onThisDay} style="--columns: ${columns.length}">
    <thead class="visually-hidden">
      <tr>
        <td></td>
        ${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      <tr class="matrix-group">
        <th scope="rowgroup" colspan=${columns.length + 1}>${texts.onThisDay}</th>
      </tr>
      ${row(texts.livesIn, day.livesIn)} ${row(texts.latest, day.latest)}
    </tbody>
  </table>`;
}
