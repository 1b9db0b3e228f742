import { html, type TemplateResult } from 'lit';
import { printDay } from './days';
import { drawn } from './take-away/drawn-table';
import { save } from './take-away/menu';
import { inFrame, pngFile, svgFile } from './take-away/svg';

export interface MatrixTakeAwayTexts {
  takeAway: string;
  copyTable: string;
  copied: string;
  takeAwayFailed: string;
}

/** What of a matrix is on the screen. */
export interface ShownMatrix {
  id: string;
  day: number;
  against: number | null;
  columns: string[];
  rows: string[];
  table: HTMLTableElement | null;
}

/** A table as `/api/matrices/{id}/table` gives it, as far as it is needed here. */
interface Table {
  title: string;
  asOf: string;
  notes: string[];
  sources: { number: number; source: string }[];
  licence: string;
}

const ID = 'matrix-take-away';

/** A button that opens the forms in which a matrix can be taken away, as it is on the screen. */
export function matrixTakeAway(
  texts: MatrixTakeAwayTexts,
  shown: () => ShownMatrix,
  tell: (text: string) => void,
): TemplateResult {
  const attempt = (act: () => Promise<void>) => () =>
    act().catch((error: unknown) => {
      console.warn('The matrix could not be taken away', error);
      tell(texts.takeAwayFailed);
    });
  const item = (label: string, act: () => Promise<void>) =>
    html`<button type="button" class="menu-item" popovertarget=${ID} @click=${attempt(act)}>${label}</button>`;
  const link = (label: string, as: string) =>
    html`<a class="menu-item" href=${address(shown(), as)} download @click=${close}>${label}</a>`;
  return html`<div class="take-away">
    <button type="button" class="bar-button" popovertarget=${ID}>${texts.takeAway}</button>
    <div id=${ID} class="menu column-menu" popover="auto">
      ${item(texts.copyTable, async () => {
        await copy(shown());
        tell(texts.copied);
      })}
      ${item('PNG', async () => save(`${fileName(shown())}.png`, await pngFile(await drawing(shown()))))}
      ${item('SVG', async () => save(`${fileName(shown())}.svg`, svgFile(await drawing(shown()))))}
      ${link('CSV', 'csv')} ${link('HTML', 'html')} ${link('Markdown', 'markdown')}
    </div>
  </div>`;
}

function close(event: Event) {
  (event.target as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
}

function address({ id, day, against, columns, rows }: ShownMatrix, as: string): string {
  const parameters = new URLSearchParams({ at: isoDay(day), columns: columns.join(), rows: rows.join(), as });
  if (against !== null) {
    parameters.set('against', isoDay(against));
  }
  return `api/matrices/${id}/table?${parameters}`;
}

async function fetched(shown: ShownMatrix, as: string): Promise<Response> {
  const answer = await fetch(address(shown, as));
  if (!answer.ok) {
    throw new Error(`${address(shown, as)} answered ${answer.status}`);
  }
  return answer;
}

/** As a table for what takes tables, and as Markdown for what takes text. */
async function copy(shown: ShownMatrix) {
  const form = (as: string, type: string) =>
    fetched(shown, as)
      .then((answer) => answer.text())
      .then((text) => new Blob([text], { type }));
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': form('html', 'text/html'), 'text/plain': form('markdown', 'text/plain') }),
  ]);
}

async function drawing(shown: ShownMatrix): Promise<SVGSVGElement> {
  const { title, asOf, notes, sources, licence } = (await (await fetched(shown, 'json')).json()) as Table;
  if (!shown.table) {
    throw new Error('There is no table on the screen');
  }
  const table = drawn(shown.table);
  const numbered = sources.map(({ number, source }) => `${number}. ${source}`);
  return inFrame(table, table, { title, subtitle: asOf, notes: [...notes, ...numbered, licence] });
}

/** EDTF of a day; as days of before the year 0 are none of this history, four digits are enough. */
function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function fileName({ id, day }: ShownMatrix): string {
  return `entente-${id}-${printDay(day).toLowerCase().replaceAll(' ', '-')}`;
}
