import { html, type TemplateResult } from 'lit';
import { printDay } from '../days';
import { framed, pngFile, svgFile } from './svg';
import { csv, type Table } from './table';

export interface TakeAwayTexts {
  title: string;
  takeAway: string;
  asOf: string;
  /** Where it is from and under which licence. */
  licence: string;
}

/** Something that can be taken away as a picture, a drawing and a table. */
export interface Portable {
  /** For the names of files. */
  name: string;
  title: string;
  day: number;
  limits: string;
  /** What its colours stand for. */
  legend: { colour: string; text: string }[];
  /** What has to be said beside the drawing. */
  remarks: string[];
  drawing: SVGSVGElement | null;
  table: Table;
}

/** A button that opens the forms in which something can be taken away. */
export function takeAwayMenu(texts: TakeAwayTexts, portable: () => Portable): TemplateResult {
  const id = `take-away-${texts.title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
  const item = (form: string, save: (given: Portable) => Promise<void> | void) =>
    html`<button type="button" class="menu-item" popovertarget=${id} @click=${() => save(portable())}>${form}</button>`;
  return html`<div class="take-away">
    <button type="button" class="bar-button" popovertarget=${id} aria-label="${texts.takeAway}: ${texts.title}">
      ${texts.takeAway}
    </button>
    <div id=${id} class="menu column-menu" popover="auto">
      ${item('PNG', async (given) => save(`${fileName(given)}.png`, await pngFile(drawingOf(given, texts))))}
      ${item('SVG', (given) => save(`${fileName(given)}.svg`, svgFile(drawingOf(given, texts))))}
      ${item('CSV', (given) =>
        save(
          `${fileName(given)}.csv`,
          new Blob([csv(given.table, [`${given.title}, ${asOf(given, texts)}`, given.limits, texts.licence])], {
            type: 'text/csv;charset=utf-8',
          }),
        ),
      )}
    </div>
  </div>`;
}

function drawingOf(given: Portable, texts: TakeAwayTexts): SVGSVGElement {
  if (!given.drawing) {
    throw new Error(`There is no drawing of “${given.title}”`);
  }
  return framed(given.drawing, {
    title: given.title,
    subtitle: asOf(given, texts),
    legend: given.legend,
    notes: [...given.remarks, given.limits, texts.licence],
  });
}

function asOf({ day }: Portable, texts: TakeAwayTexts): string {
  return texts.asOf.replace('{0}', printDay(day));
}

function fileName({ name, day }: Portable): string {
  return `entente-${name}-${printDay(day).toLowerCase().replaceAll(' ', '-')}`;
}

/** Saves a file as a link with `download` does. */
export function save(name: string, file: Blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
