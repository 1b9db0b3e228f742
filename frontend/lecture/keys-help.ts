import { html } from 'lit';
import { asModal } from './modal';
import type { Texts } from './script';

/** What the keys do, as the names of texts end. */
const KEYS = ['Next', 'Previous', 'Ends', 'Jump', 'Back', 'Black', 'White', 'Full', 'Overview', 'Speaker', 'Pointer', 'Poll', 'Ask', 'Live', 'Code', 'Clock', 'Help'];

/** A dialog with all keys of the speaker. */
export function keysHelp(texts: Texts, onClose: () => void) {
  return html`<dialog class="key-help player-dialog" aria-labelledby="keys-heading" ${asModal()} @close=${onClose}>
    <h2 id="keys-heading">${texts.keysHeading}</h2>
    <dl>
      ${KEYS.map((key) => html`<dt>${texts[`key${key}`]}</dt><dd>${texts[`does${key}`]}</dd>`)}
    </dl>
    <button type="button" class="bar-button" autofocus @click=${onClose}>${texts.close}</button>
  </dialog>`;
}
