import { html, nothing } from 'lit';
import type { Texts } from './script';

/** What a lecture that is live, or should be, is in trouble with; each is the name of the text that says so. */
export type Trouble = 'signInFirst' | 'notLive' | 'notEnded' | 'notHeard' | 'notTaken' | 'goneLive';

/** Tells the speaker of it. */
export function troubleNote(trouble: Trouble | undefined, texts: Texts) {
  return trouble
    ? html`<span class="live-trouble" role="alert"
        >${texts[trouble]}
        ${trouble === 'signInFirst' ? html`<a class="link" href="sign-in" target="_blank">${texts.signIn}</a>` : nothing}</span
      >`
    : nothing;
}
