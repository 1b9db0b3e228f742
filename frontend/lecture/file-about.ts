import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { asModal } from './modal';
import type { Texts } from './script';

/** A dialog that tells of the lecture and of what it rests on. */
export function fileAbout(about: string, texts: Texts, onClose: () => void) {
  return html`<dialog class="player-dialog file-about" aria-label=${texts.about} ${asModal()} @close=${onClose}>
    <button type="button" class="bar-button" autofocus @click=${onClose}>${texts.close}</button>
    ${unsafeHTML(about)}
  </dialog>`;
}
