import { LitElement, html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { Deck, type Place } from './deck';
import { keep, kept } from './kept';
import type { LivePoll, LiveState } from './live';
import { pollBoard, type Voting } from './poll-board';
import './scene-stage';
import { filled, type PlayerData } from './script';
import type { Look } from './session';
import type { Pointer } from './session-link';

const SIZES = [0.85, 1, 1.2, 1.45];
const USUAL_SIZE = 1;
const SIZE_KEY = 'entente-follower-size';
const SCHEME_KEY = 'entente-follower-scheme';
const LATE_MS = 2500;

/** Where someone is who has let go of the speaker. */
interface Own {
  place: Place;
  look: Look;
}

/**
 * `<live-follower>`: a lecture on the screen of someone who follows. It stays where the speaker is; who looks around on
 * their own comes back with a button. A stream that breaks off comes back by itself, and brings what was missed.
 */
class LiveFollower extends LitElement {
  static override properties = {
    data: { type: Object },
    state: { state: true },
    counts: { state: true },
    pointer: { state: true },
    own: { state: true },
    isLost: { state: true },
    hasEnded: { state: true },
    size: { state: true },
    votes: { state: true },
    isVoteLost: { state: true },
  };

  declare data: PlayerData;
  declare state: LiveState | undefined;
  declare counts: number[] | null;
  declare pointer: Pointer | null;
  /** Where the reader has gone to alone. */
  declare own: Own | null;
  declare isLost: boolean;
  declare hasEnded: boolean;
  declare size: number;
  /** By question, what was answered on this screen. */
  declare votes: Record<string, number>;
  /** Whether the last answer did not get through. */
  declare isVoteLost: boolean;

  private saying: Promise<unknown> = Promise.resolve();
  private stream?: EventSource;
  private screenName = '';
  private late = 0;

  constructor() {
    super();
    this.counts = null;
    this.pointer = null;
    this.own = null;
    this.isLost = false;
    this.hasEnded = false;
    this.size = Number(kept(SIZE_KEY) ?? USUAL_SIZE);
    this.votes = {};
    this.isVoteLost = false;
  }

  /** So that the theme reaches it. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.resize(0);
    const scheme = kept(SCHEME_KEY);
    if (scheme) {
      document.documentElement.setAttribute('theme', scheme);
    }
    this.listen();
    document.addEventListener('visibilitychange', this.onVisible);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.stream?.close();
    document.removeEventListener('visibilitychange', this.onVisible);
  }

  private get code(): string {
    return this.data.live?.code ?? '';
  }

  private listen() {
    this.stream?.close();
    const stream = new EventSource(`live/${this.code}/events`);
    this.stream = stream;
    const on = <T>(name: string, take: (data: T) => void) =>
      stream.addEventListener(name, (event) => take(JSON.parse((event as MessageEvent<string>).data) as T));
    on<string>('hello', (name) => {
      this.screenName = name;
      if (this.own) {
        this.tellLooking();
      }
    });
    on<{ state: LiveState; counts: number[] | null }>('state', ({ state, counts }) => this.follow(state, counts));
    on<Pointer | null>('pointer', (pointer) => (this.pointer = pointer));
    on('ended', () => {
      this.hasEnded = true;
      stream.close();
    });
    stream.onopen = () => {
      window.clearTimeout(this.late);
      this.isLost = false;
    };
    stream.onerror = () => {
      window.clearTimeout(this.late);
      this.late = window.setTimeout(() => (this.isLost = true), LATE_MS);
      if (stream.readyState === EventSource.CLOSED) {
        void this.comeBack();
      }
    };
  }

  /** The browser gives up where the server answers with an error: then it is asked why. */
  private async comeBack() {
    const answer = await fetch(`live/${this.code}`, { method: 'HEAD' }).catch(() => undefined);
    if (answer?.status === 404) {
      this.hasEnded = true;
    } else {
      window.setTimeout(() => this.isConnected && !this.hasEnded && this.listen(), LATE_MS);
    }
  }

  /** A phone that slept may have missed that its stream is gone. */
  private readonly onVisible = () => {
    if (!document.hidden && !this.hasEnded && this.stream?.readyState === EventSource.CLOSED) {
      this.listen();
    }
  };

  private follow(state: LiveState, counts: number[] | null) {
    if (state.place.step !== this.state?.place.step) {
      this.pointer = null;
    }
    if (!state.poll?.open) {
      this.isVoteLost = false;
    }
    this.state = { ...state, place: new Deck(this.data.lecture).within(state.place) };
    this.counts = counts;
    document.title = `${new Deck(this.data.lecture).step(this.state.place).title} · ${this.data.lecture.title}`;
  }

  protected override render() {
    const { data, hasEnded, state } = this;
    if (hasEnded) {
      return html`<main class="join">
        <h1>${data.lecture.title}</h1>
        <p>${data.texts.liveEnded}</p>
        ${data.live?.isReadable
          ? html`<p><a class="link" href="lectures/${data.lecture.id}">${data.texts.readOn}</a></p>`
          : nothing}
      </main>`;
    }
    return state ? this.page(state) : html`<main class="join"><p class="quiet">${data.texts.connecting}</p></main>`;
  }

  private page(state: LiveState) {
    const { data, own } = this;
    const { texts, lecture } = data;
    const deck = new Deck(lecture);
    const place = own?.place ?? state.place;
    const step = deck.step(place);
    return html`<main class="follower ${state.screen === 'scene' || own ? '' : 'is-paused'}">
      <header class="hall-head">
        <h1>${step.title}</h1>
        ${step.text ? html`<div class="hall-text">${unsafeHTML(step.text)}</div>` : nothing}
      </header>
      <div class="follower-stage">
        <scene-stage
          .frame=${data.frame}
          .matrices=${data.matrices}
          .scene=${step.scene}
          .look=${own?.look ?? state.look}
          .veiled=${deck.hidden(place)}
          @look-change=${(event: CustomEvent<Look>) => this.lookAround({ place, look: event.detail })}
        ></scene-stage>
        ${this.pointer && !own
          ? html`<div class="hall-pointer" style="left: ${this.pointer.x * 100}%; top: ${this.pointer.y * 100}%"></div>`
          : nothing}
      </div>
      ${state.poll
        ? pollBoard({ ...state.poll, counts: this.counts, answered: !state.poll.open }, texts, this.voting(state.poll))
        : nothing}
      <footer class="follower-foot">
        <span>${filled(texts.place, place.step + 1, lecture.steps.length)}</span>
        ${own
          ? html`<button type="button" class="bar-button is-primary" @click=${() => this.lookAround(null)}>${texts.comeBack}</button>
              ${own.place.step === state.place.step
                ? nothing
                : html`<span class="quiet">${filled(texts.speakerIsAt, state.place.step + 1)}</span>`}`
          : html`<span class="quiet">${this.isLost ? texts.lost : texts.following}</span>`}
        <span class="follower-tools">
          <button type="button" class="bar-button" aria-label=${texts.smallerText} @click=${() => this.resize(-1)}>A−</button>
          <button type="button" class="bar-button" aria-label=${texts.largerText} @click=${() => this.resize(1)}>A+</button>
          <button type="button" class="bar-button" @click=${toggleScheme}>${texts.scheme}</button>
        </span>
      </footer>
      <p class="visually-hidden" role="status">${step.title}</p>
    </main>`;
  }

  private voting({ id, open }: LivePoll): Voting | undefined {
    return open ? { onVote: (choice) => void this.vote(id, choice), chosen: this.votes[id], isLost: this.isVoteLost } : undefined;
  }

  private lookAround(own: Own | null) {
    const isNew = (own === null) !== (this.own === null);
    this.own = own;
    if (isNew) {
      this.tellLooking();
    }
  }

  private tellLooking() {
    if (this.screenName) {
      void this.post('/looking', { screen: this.screenName, around: this.own !== null });
    }
  }

  private async vote(poll: string, choice: number) {
    const answer = await this.post('/votes', { poll, choice });
    this.isVoteLost = !answer?.ok && this.state?.poll?.id === poll && this.state.poll.open;
    if (answer?.ok) {
      this.votes = { ...this.votes, [poll]: choice };
    }
  }

  /** One after the other, so that what was said last counts. */
  private post(path: string, body: object): Promise<Response | undefined> {
    const said = this.saying.then(() => this.send(path, body));
    this.saying = said;
    return said;
  }

  private async send(path: string, body: object): Promise<Response | undefined> {
    try {
      return await fetch(`live/${this.code}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    } catch (offline) {
      console.info('The server could not be reached', offline);
      return undefined;
    }
  }

  private resize(by: number) {
    this.size = Math.max(0, Math.min(SIZES.length - 1, this.size + by));
    keep(SIZE_KEY, String(this.size));
    document.documentElement.style.fontSize = `${16 * (SIZES[this.size] ?? 1)}px`;
  }
}

function toggleScheme() {
  const isDark = getComputedStyle(document.documentElement).getPropertyValue('--is-dark').trim() === '1';
  const scheme = isDark ? 'light' : 'dark';
  document.documentElement.setAttribute('theme', scheme);
  keep(SCHEME_KEY, scheme);
}

customElements.define('live-follower', LiveFollower);
