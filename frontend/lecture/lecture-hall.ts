import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { fileAbout } from './file-about';
import type { Command } from './keys';
import { keysHelp } from './keys-help';
import './lecture-overview';
import { pollBoard } from './poll-board';
import './scene-stage';
import { filled, type PlayerData, type Step } from './script';
import { asked, type Look, type Session } from './session';
import type { Pointer } from './session-link';
import type { SharedSession } from './shared-session';
import { SpeakerScreen } from './speaker-screen';
import { troubleNote } from './trouble';

const POINTER_MS = 60;

/**
 * `<lecture-hall>`: what the audience sees: the title of the step, a few lines, its scene, and at the foot how far the
 * lecture is. Moved by keys, by a clicker, or by the speaker's window.
 */
class LectureHall extends SpeakerScreen {
  static override properties = {
    ...SpeakerScreen.properties,
    pointer: { state: true },
    pointing: { state: true },
  };

  declare pointer: Pointer | null;
  declare pointing: boolean;

  private pointed = 0;

  constructor() {
    super();
    this.pointer = null;
    this.pointing = false;
  }

  protected override onShared(shared: SharedSession) {
    shared.addEventListener('pointer', (event) => (this.pointer = (event as CustomEvent<Pointer | null>).detail));
  }

  protected override name({ place }: Session): string {
    return `${this.deck.step(place).title} · ${this.data.lecture.title}`;
  }

  protected override page(session: Session) {
    const { data, deck } = this;
    const step = deck.step(session.place);
    const { steps, title } = data.lecture;
    const { texts } = data;
    return html`<main class="hall is-${session.screen}" @pointermove=${(event: PointerEvent) => this.onPoint(event)}>
        <header class="hall-head">
          <h1>${step.title}</h1>
          ${step.text ? html`<div class="hall-text">${unsafeHTML(step.text)}</div>` : nothing}
        </header>
        <scene-stage
          .frame=${data.frame}
          .matrices=${data.matrices}
          .scene=${step.scene}
          .look=${session.look}
          .veiled=${deck.hidden(session.place)}
          .next=${steps[session.place.step + 1] ?? null}
          @look-change=${(event: CustomEvent<Look>) => this.change({ ...session, look: event.detail })}
          @pointerup=${() => (document.activeElement as HTMLElement | null)?.blur()}
        ></scene-stage>
        ${this.poll(step, session)} ${this.code(session)}
        <footer class="hall-foot">
          <span>${filled(texts.place, session.place.step + 1, steps.length)}</span>
          <progress max=${steps.length} value=${session.place.step + 1} aria-label=${data.texts.progress}></progress>
          ${session.look
            ? html`<button type="button" class="bar-button" @click=${() => this.onCommand({ name: 'back' })}>
                ${data.texts.back} <kbd>R</kbd>
              </button>`
            : session.live
              ? html`<span>${texts.followOn}</span> <b class="hall-join">${spaced(session.live.code)}</b>`
              : html`<span class="hall-lecture">${title}</span>`}
          ${troubleNote(this.desk.trouble, texts)}
          <span class="hall-tools">
            ${this.home.about
              ? html`<button type="button" class="bar-button" @click=${() => this.onCommand({ name: 'about' })}>${data.texts.about} <kbd>I</kbd></button>`
              : nothing}
            <button type="button" class="bar-button" aria-label=${data.texts.previous} @click=${() => this.onCommand({ name: 'previous' })}>‹</button>
            <button type="button" class="bar-button" aria-label=${data.texts.next} @click=${() => this.onCommand({ name: 'next' })}>›</button>
            <button type="button" class="bar-button" @click=${() => this.onCommand({ name: 'help' })}>${data.texts.keys} <kbd>?</kbd></button>
          </span>
        </footer>
        <p class="visually-hidden" role="status">${filled(data.texts.place, session.place.step + 1, steps.length)}: ${step.title}</p>
      </main>
      ${this.pointing || this.pointer ? this.dot() : nothing}
      ${this.asking === 'overview' ? this.overview(session) : nothing}
      ${this.asking === 'help' ? keysHelp(texts, { ...this.home, isHall: true }, () => this.close()) : nothing}
      ${this.asking === 'about' ? fileAbout(this.home.about, data.texts, () => this.close()) : nothing}`;
  }

  private poll(step: Step, session: Session) {
    const question = asked(session, step);
    if (!question || session.poll === 'hidden') {
      return nothing;
    }
    const answered = session.poll === 'answered';
    const counts = (answered && session.live && this.desk.audience?.counts) || null;
    return pollBoard({ ...question, counts, answered }, this.data.texts);
  }

  private code(session: Session) {
    if (!session.live || session.screen !== 'code') {
      return nothing;
    }
    const { code, address } = session.live;
    const { texts } = this.data;
    return html`<section class="hall-code" aria-label=${texts.join}>
      <img src="live/${code}/qr.svg" alt=${texts.qr} />
      <div>
        <h2>${texts.join}</h2>
        <p class="hall-address">${address.replace(/^https?:\/\//, '')}</p>
        <p class="hall-join">${spaced(code)}</p>
        <p class="quiet">${filled(texts.followingNow, this.desk.audience?.following ?? 0)}</p>
      </div>
    </section>`;
  }

  private dot() {
    const stage = this.querySelector('.hall')?.getBoundingClientRect();
    const { pointer } = this;
    return stage && pointer
      ? html`<div class="hall-pointer" style="left: ${pointer.x * stage.width}px; top: ${pointer.y * stage.height}px"></div>`
      : nothing;
  }

  private overview(session: Session) {
    return html`<lecture-overview
      .data=${this.data}
      .current=${session.place.step}
      @step-choose=${(event: CustomEvent<{ step: number }>) => {
        this.onCommand({ name: 'jump', step: event.detail.step });
      }}
      @overview-close=${() => this.close()}
    ></lecture-overview>`;
  }

  private close() {
    this.asking = '';
  }

  protected override onOwnCommand(command: Command): boolean {
    switch (command.name) {
      case 'full':
        void toggleFullScreen();
        break;
      case 'overview':
      case 'help':
        this.toggle(command.name);
        break;
      case 'speaker':
        this.home.openSpeaker();
        break;
      case 'about':
        if (!this.home.about) {
          return false;
        }
        this.toggle('about');
        break;
      case 'pointer':
        this.togglePointer();
        break;
      case 'live':
        void this.goLive();
        break;
      default:
        return false;
    }
    return true;
  }

  /** So often that it seems to move, and no oftener. */
  private tellPointer() {
    const now = performance.now();
    const stage = this.querySelector('scene-stage')?.getBoundingClientRect();
    const hall = this.querySelector('.hall')?.getBoundingClientRect();
    if (this.session?.live && this.pointer && stage && hall && now - this.pointed > POINTER_MS) {
      this.pointed = now;
      const x = (this.pointer.x * hall.width + hall.left - stage.left) / stage.width;
      const y = (this.pointer.y * hall.height + hall.top - stage.top) / stage.height;
      this.desk.point(x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : null);
    }
  }

  private togglePointer() {
    this.pointing = !this.pointing;
    if (!this.pointing) {
      this.pointer = null;
      this.shared?.point(null);
      this.desk.point(null);
    }
  }

  private onPoint(event: PointerEvent) {
    const stage = this.querySelector('.hall')?.getBoundingClientRect();
    if (this.pointing && stage) {
      this.pointer = { x: (event.clientX - stage.left) / stage.width, y: (event.clientY - stage.top) / stage.height };
      this.shared?.point(this.pointer);
      this.tellPointer();
    }
  }
}

/** "K7M 4QX": read out in two parts. */
function spaced(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

async function toggleFullScreen() {
  try {
    await (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
  } catch (refused) {
    console.warn('The browser refused to fill the screen', refused);
  }
}

customElements.define('lecture-hall', LectureHall);
