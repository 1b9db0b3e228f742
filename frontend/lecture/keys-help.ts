import { html } from 'lit';
import { asModal } from './modal';
import type { Texts } from './script';

/** What the keys do, as the names of texts end. */
const KEYS = ['Next', 'Previous', 'Ends', 'Jump', 'Back', 'Black', 'White', 'Full', 'Overview', 'Speaker', 'Pointer', 'Poll', 'Ask', 'Clock', 'Help'];

/** Those for which there has to be a server, and that for which there is none. */
const SERVED = ['Live', 'Code'];
const IN_FILE = ['About'];

/** A dialog with all keys of the speaker. */
export function keysHelp(texts: Texts, goesLive: boolean, onClose: () => void) {
  return html`<dialog class="key-help player-dialog" aria-labelledby="keys-heading" ${asModal()} @close=${onClose}>
    <h2 id="keys-heading">${texts.keysHeading}</h2>
    <dl>
      ${[...KEYS, ...(goesLive ? SERVED : IN_FILE)].map((key) => html`<dt>${texts[`key${key}`]}</dt><dd>${texts[`does${key}`]}</dd>`)}
    </dl>
    <button type="button" class="bar-button" autofocus @click=${onClose}>${texts.close}</button>
  </dialog>`;
}
