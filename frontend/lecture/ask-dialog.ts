import { html, nothing } from 'lit';
import type { Matrix } from '../comparison/matrix';
import { cellOn, textOf } from '../comparison/matrix';
import { asModal } from './modal';
import type { DrawnScene, Poll, Texts } from './script';
import { filled } from './script';

const FEWEST = 2;
const MOST = 6;
const LONGEST = 120;

/** A dialog in which the speaker puts a question: with choices, or which column of the matrix says something. */
export function askDialog(
  texts: Texts,
  scene: DrawnScene,
  matrix: Matrix | undefined,
  onAsk: (poll: Poll) => void,
  onClose: () => void,
) {
  const cells = matrix ? sayings(matrix, scene) : [];
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const field = (name: string) => (form.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement).value.trim();
    const choices = [...new Set(field('choices').split('\n').map((line) => line.trim()).filter(Boolean))];
    const problem = problemOf(choices, texts);
    if (!problem) {
      const answer = field('answer');
      onAsk({ question: field('question'), choices, answer: choices.includes(answer) ? answer : null });
    } else {
      (form.elements.namedItem('choices') as HTMLTextAreaElement).setCustomValidity(problem);
      form.reportValidity();
    }
  };
  const onCell = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const cell = cells[Number(select.value)];
    const form = select.form;
    if (cell && form && matrix) {
      const set = (name: string, value: string) =>
        ((form.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement).value = value);
      set('question', filled(texts.whichColumn, cell.row, cell.says));
      set('choices', cell.columns.join('\n'));
      set('answer', cell.column);
    }
  };
  return html`<dialog class="player-dialog ask" aria-labelledby="ask-heading" ${asModal()} @close=${onClose}>
    <h2 id="ask-heading">${texts.ask}</h2>
    <form @submit=${onSubmit}>
      ${cells.length
        ? html`<label>${texts.askCell}
            <select @change=${onCell}>
              <option value="">${texts.askOwn}</option>
              ${cells.map((cell, place) => html`<option value=${place}>${cell.row}: ${cell.says} (${cell.column})</option>`)}
            </select>
          </label>`
        : nothing}
      <label>${texts.askQuestion} <input name="question" required maxlength="160" autofocus /></label>
      <label>${texts.askChoices}
        <textarea
          name="choices"
          rows="5"
          required
          @input=${(event: Event) => (event.target as HTMLTextAreaElement).setCustomValidity('')}
        ></textarea>
      </label>
      <label>${texts.askAnswer} <input name="answer" maxlength=${LONGEST} /></label>
      <div class="ask-actions">
        <button class="bar-button is-primary">${texts.askNow}</button>
        <button type="button" class="bar-button" @click=${onClose}>${texts.close}</button>
      </div>
    </form>
  </dialog>`;
}

/** What is wrong with the choices; empty for nothing. */
function problemOf(choices: string[], texts: Texts): string {
  if (choices.length < FEWEST || choices.length > MOST) {
    return filled(texts.wrongCount, FEWEST, MOST, choices.length);
  }
  const long = choices.find((choice) => choice.length > LONGEST);
  return long ? filled(texts.choiceTooLong, long.slice(0, 20), long.length, LONGEST) : '';
}

interface Saying {
  row: string;
  says: string;
  column: string;
  columns: string[];
}

/** What the shown cells say on the scene's day. */
function sayings(matrix: Matrix, scene: DrawnScene): Saying[] {
  const shown = scene.shown as unknown as { arrangement: { columns: string[]; rows: string[] } };
  const { columns: columnIds, rows: rowIds } = shown.arrangement;
  const columns = matrix.columns.filter(({ id }) => !columnIds.length || columnIds.includes(id)).slice(0, MOST);
  if (columns.length < FEWEST) {
    return [];
  }
  return matrix.groups
    .flatMap(({ rows }) => rows)
    .filter(({ id }) => !rowIds.length || rowIds.includes(id))
    .flatMap((row) =>
      columns.map((column) => ({
        row: row.title,
        says: textOf(cellOn(scene.at, row, column, matrix.keepsPast)),
        column: column.title,
        columns: columns.map(({ title }) => title),
      })),
    )
    .filter(({ says }) => says && says.length <= 80);
}
