import { LitElement, html } from 'lit';
import { asModal } from './modal';
import { filled, type PlayerData } from './script';

/**
 * `<lecture-overview>`: all steps as pictures, to choose one.
 *
 * Fires `step-choose` {step} and `overview-close`.
 */
class LectureOverview extends LitElement {
  static override properties = {
    data: { type: Object },
    current: { type: Number },
  };

  declare data: PlayerData;
  declare current: number;

  /** So that the theme reaches it. */
  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { lecture, texts } = this.data;
    return html`<dialog
      class="player-dialog overview"
      aria-labelledby="overview-heading"
      ${asModal()}
      @close=${() => this.tell('overview-close')}
      @keydown=${(event: KeyboardEvent) => this.onKey(event)}
    >
      <header>
        <h2 id="overview-heading">${lecture.title}</h2>
        <button type="button" class="bar-button" @click=${() => this.tell('overview-close')}>${texts.close}</button>
      </header>
      <ol>
        ${lecture.steps.map(
          (step, place) => html`<li>
            <button
              type="button"
              class="overview-step"
              aria-current=${place === this.current ? 'step' : 'false'}
              ?autofocus=${place === this.current}
              @click=${() => this.tell('step-choose', { step: place })}
            >
              <img src=${step.picture} alt="" loading="lazy" />
              <span><span class="overview-number">${place + 1}</span> ${step.title}</span>
              <span class="quiet">${step.seconds ? filled(texts.minutes, step.seconds / 60) : ''}</span>
            </button>
          </li>`,
        )}
      </ol>
    </dialog>`;
  }

  /** Arrows go from picture to picture as they lie on the screen; O closes what it opened. */
  private onKey(event: KeyboardEvent) {
    const buttons = [...this.querySelectorAll<HTMLElement>('.overview-step')];
    const from = buttons.indexOf(document.activeElement as HTMLElement);
    const columns = buttons.filter((button) => button.offsetTop === buttons[0].offsetTop).length;
    const by: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns };
    if (event.key in by && from >= 0) {
      event.preventDefault();
      buttons[from + by[event.key]]?.focus();
    } else if (event.key === 'o' || event.key === 'O') {
      this.tell('overview-close');
    }
  }

  private tell(event: string, detail?: object) {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }
}

customElements.define('lecture-overview', LectureOverview);
