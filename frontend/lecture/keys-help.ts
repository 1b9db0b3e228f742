import { html } from 'lit';
import { asModal } from './modal';
import type { Texts } from './script';

/** What the keys do, as the names of texts end. */
const KEYS = ['Next', 'Previous', 'Ends', 'Jump', 'Back', 'Black', 'White', 'Overview', 'Poll', 'Clock', 'Help'];

/** Those that only one of the speaker's windows has. */
const IN_HALL = ['Full', 'Speaker', 'Pointer'];
const BESIDE_IT = ['Ask'];

/** Those for which there has to be a server that keeps the lecture, and that for which there is none. */
const SERVED = ['Live', 'Code'];
const IN_FILE = ['About'];

/** Where keys are asked for. */
interface Where {
  isHall: boolean;
  goesLive: boolean;
  about: string;
}

/** A dialog with all keys of the speaker that do something there. */
export function keysHelp(texts: Texts, { isHall, goesLive, about }: Where, onClose: () => void) {
  const keys = [...KEYS, ...(isHall ? IN_HALL : BESIDE_IT), ...(goesLive ? SERVED : []), ...(isHall && about ? IN_FILE : [])];
  return html`<dialog class="key-help player-dialog" aria-labelledby="keys-heading" ${asModal()} @close=${onClose}>
    <h2 id="keys-heading">${texts.keysHeading}</h2>
    <dl>
      ${keys.map((key) => html`<dt>${texts[`key${key}`]}</dt><dd>${texts[`does${key}`]}</dd>`)}
    </dl>
    <button type="button" class="bar-button" autofocus @click=${onClose}>${texts.close}</button>
  </dialog>`;
}
