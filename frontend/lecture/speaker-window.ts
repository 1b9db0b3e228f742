import { html, nothing, type PropertyValues } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { askDialog } from './ask-dialog';
import type { Place } from './deck';
import type { Command } from './keys';
import { keep, kept } from './kept';
import { keysHelp } from './keys-help';
import './lecture-overview';
import { clockText, paceOf } from './pace';
import { filled, type PlayerData, type Step } from './script';
import { asked, spentHere, untimed, type Session } from './session';
import { SpeakerScreen } from './speaker-screen';
import { troubleNote } from './trouble';

const SIZE_KEY = 'entente-notes-size';
const SIZES = [0.9, 1.05, 1.25, 1.5, 1.8, 2.2];
const USUAL_SIZE = 2;
const TICK_MS = 500;

/** What the next press does with the question. */
const POLL_TEXTS: Record<Session['poll'], string> = { hidden: 'askStep', asked: 'showAnswers', answered: 'hideAnswers' };

/**
 * `<speaker-window>`: for the speaker alone: this step and the next, the notes, the time spent and left. Moves the hall's
 * screen, and is moved by it.
 */
class SpeakerWindow extends SpeakerScreen {
  static override properties = {
    ...SpeakerScreen.properties,
    now: { state: true },
    size: { state: true },
  };

  declare now: number;
  /** The place of the notes' size in `SIZES`. */
  declare size: number;

  private tick = 0;

  constructor() {
    super();
    this.now = Date.now();
    this.size = Number(kept(SIZE_KEY) ?? USUAL_SIZE);
  }

  override connectedCallback() {
    super.connectedCallback();
    this.tick = window.setInterval(() => (this.now = Date.now()), TICK_MS);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.clearInterval(this.tick);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('session')) {
      this.now = Date.now();
    }
  }

  protected override name(): string {
    return filled(this.data.texts.speakerTitle, this.data.lecture.title);
  }

  protected override page(session: Session) {
    const { data, deck } = this;
    const { texts, lecture } = data;
    const step = deck.step(session.place);
    return html`<main class="speaker">
        <h1 class="visually-hidden">${filled(texts.speakerTitle, lecture.title)}</h1>
        ${this.clock(step, session)}
        <div class="speaker-steps">
          ${this.card(filled(texts.nowStep, session.place.step + 1, lecture.steps.length), step, this.uncovered(step, session), 'is-now')}
          ${this.next(session.place)}
        </div>
        <section class="speaker-notes" aria-labelledby="notes-heading" style="--notes-size: ${SIZES[this.size] ?? 1}rem">
          <header>
            <h2 id="notes-heading">${texts.notes}</h2>
            <button type="button" class="bar-button" aria-label=${texts.smaller} ?disabled=${this.size <= 0} @click=${() => this.resize(-1)}>A−</button>
            <button type="button" class="bar-button" aria-label=${texts.larger} ?disabled=${this.size >= SIZES.length - 1} @click=${() => this.resize(1)}>A+</button>
          </header>
          <div class="notes-text" tabindex="0" aria-labelledby="notes-heading">
            ${step.notes ? unsafeHTML(step.notes) : html`<p class="quiet">${texts.noNotes}</p>`}
            ${step.poll ? html`<p class="notes-poll"><b>${texts.poll} <kbd>Q</kbd></b> ${step.poll.question}</p>` : nothing}
            ${step.sources.length
              ? html`<h3>${texts.sources}</h3>
                  <ul class="notes-sources">
                    ${step.sources.map((source) => html`<li>${source}</li>`)}
                  </ul>`
              : nothing}
          </div>
        </section>
        ${this.home.goesLive ? this.live(session) : nothing} ${this.tools(session)}
      </main>
      ${this.asking === 'overview'
        ? html`<lecture-overview
            .data=${data}
            .current=${session.place.step}
            @step-choose=${(event: CustomEvent<{ step: number }>) => {
              this.onCommand({ name: 'jump', step: event.detail.step });
            }}
            @overview-close=${() => (this.asking = '')}
          ></lecture-overview>`
        : nothing}
      ${this.asking === 'help' ? keysHelp(texts, { ...this.home, isHall: false }, () => (this.asking = '')) : nothing}
      ${this.asking === 'ask'
        ? askDialog(
            texts,
            step.scene,
            data.matrices[step.scene.parts.includes('matrix') ? step.scene.matrix : ''],
            (poll) => {
              this.asking = '';
              this.change({ ...session, question: { ...poll, id: `own-${Date.now().toString(36)}` }, poll: 'asked' });
            },
            () => (this.asking = ''),
          )
        : nothing}`;
  }

  private live(session: Session) {
    const { texts } = this.data;
    const { audience, trouble } = this.desk;
    if (!session.live) {
      return html`<section class="speaker-live" aria-label=${texts.live}>
        <button type="button" class="bar-button" @click=${() => this.onCommand({ name: 'live' })}>${texts.goLive} <kbd>L</kbd></button>
        ${trouble ? troubleNote(trouble, texts) : html`<span class="quiet">${texts.goLiveDoes}</span>`}
      </section>`;
    }
    const total = audience?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
    return html`<section class="speaker-live" aria-label=${texts.live}>
      <b class="hall-join">${session.live.code.slice(0, 3)} ${session.live.code.slice(3)}</b>
      <b>${filled(texts.followingNow, audience?.following ?? 0)}</b>
      <span class="quiet">${filled(texts.lookingAround, audience?.lookingAround ?? 0)}</span>
      ${session.poll === 'asked' ? html`<span>${filled(texts.answers, total)}</span>` : nothing}
      ${troubleNote(trouble, texts)}
      <span class="speaker-tools-end">
        <button type="button" class="bar-button" aria-pressed=${session.screen === 'code'} @click=${() => this.onCommand({ name: 'code' })}>
          ${texts.showCode} <kbd>C</kbd>
        </button>
        <button type="button" class="bar-button" @click=${() => this.end(session)}>${this.asking === 'end' ? texts.endForAll : texts.end}</button>
      </span>
    </section>`;
  }

  /** Asks once more, because all who follow are let go. */
  private end(session: Session) {
    if (this.asking !== 'end') {
      this.asking = 'end';
      return;
    }
    this.asking = '';
    void this.desk.end(session).then((ended) => ended && this.change(ended));
  }

  private clock(step: Step, session: Session) {
    const { now } = this;
    const { texts, lecture, frame } = this.data;
    const pace = paceOf(lecture, session, now);
    const time = new Intl.DateTimeFormat(frame.locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now);
    const here = clockText(spentHere(session, now));
    return html`<header class="speaker-clock">
      <b class="speaker-time">${time}</b>
      <span>${step.seconds ? filled(texts.stepTime, here, clockText(step.seconds * 1000)) : filled(texts.stepTimeOpen, here)}</span>
      <span>${filled(texts.inAll, clockText(pace.spent))}</span>
      ${pace.planned
        ? html`<span>${pace.left >= 0 ? filled(texts.left, clockText(pace.left)) : filled(texts.over, clockText(-pace.left))}</span>`
        : nothing}
      <span class="speaker-pace ${pace.off > 0 ? 'is-behind' : pace.off < 0 ? 'is-ahead' : ''}">
        ${!session.since
          ? texts.clockStands
          : pace.off > 0
            ? filled(texts.behind, clockText(pace.off))
            : pace.off < 0
              ? filled(texts.ahead, clockText(-pace.off))
              : texts.onTime}
      </span>
      <span class="speaker-clock-tools">
        <button type="button" class="bar-button" @click=${() => this.onCommand({ name: 'clock' })}>
          ${session.since ? texts.pause : texts.start} <kbd>T</kbd>
        </button>
        <button type="button" class="bar-button" @click=${() => this.change(untimed(session, Date.now()))}>${texts.reset}</button>
      </span>
    </header>`;
  }

  private card(heading: string, step: Step, remark: string, kind: string) {
    return html`<section class="speaker-card ${kind}">
      <img src=${step.picture} alt="" />
      <div>
        <small>${heading}</small>
        <h2>${step.title}</h2>
        ${remark ? html`<p class="quiet">${remark}</p>` : nothing}
      </div>
    </section>`;
  }

  private next(place: Place) {
    const { texts, lecture } = this.data;
    const following = lecture.steps[place.step + 1];
    return following
      ? this.card(
          filled(texts.nextStep, place.step + 2),
          following,
          following.seconds ? filled(texts.minutes, following.seconds / 60) : '',
          'is-next',
        )
      : html`<section class="speaker-card is-next"><p class="quiet">${texts.lastStep}</p></section>`;
  }

  private uncovered({ reveals }: Step, session: Session): string {
    const { revealed } = session.place;
    return reveals.length ? filled(this.data.texts.uncovered, revealed, reveals.length) : '';
  }

  private tools(session: Session) {
    const { data } = this;
    const { texts } = data;
    const button = (name: Exclude<Command['name'], 'jump'>, text: string, key: string, pressed?: boolean) =>
      html`<button
        type="button"
        class="bar-button"
        aria-pressed=${pressed ?? nothing}
        @click=${() => this.onCommand({ name })}
      >
        ${text} <kbd>${key}</kbd>
      </button>`;
    return html`<footer class="speaker-tools">
      ${button('previous', texts.previous, '←')} ${button('next', texts.next, '→')}
      ${session.look ? button('back', texts.back, 'R') : nothing}
      <span class="speaker-tools-end">
        ${asked(session, this.deck.step(session.place)) ? button('poll', texts[POLL_TEXTS[session.poll]], 'Q', session.poll !== 'hidden') : nothing}
        ${button('ask', texts.ask, 'A')}
        ${button('black', texts.black, 'B', session.screen === 'black')}
        ${button('white', texts.white, 'W', session.screen === 'white')} ${button('overview', texts.overview, 'O')}
        ${button('help', texts.keys, '?')}
      </span>
    </footer>`;
  }

  protected override onOwnCommand({ name }: Command): boolean {
    if (name === 'overview' || name === 'help' || name === 'ask') {
      this.toggle(name);
    } else if (name === 'live') {
      void this.goLive();
    } else {
      return false;
    }
    return true;
  }

  private resize(by: number) {
    this.size = Math.max(0, Math.min(SIZES.length - 1, this.size + by));
    keep(SIZE_KEY, String(this.size));
  }
}

customElements.define('speaker-window', SpeakerWindow);
