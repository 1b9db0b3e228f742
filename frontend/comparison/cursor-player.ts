import { LitElement, html, nothing } from 'lit';
import { preview, FollowsCursor } from './cursor-day';
import { dayOf, dateOf, printDay } from './days';

interface Texts {
  play: string;
  pause: string;
  pace: string;
  paces: Record<string, string>;
  slider: string;
}

/** Years a second. */
const PACES = [1, 2, 5, 10];
const MILLIS_A_STEP_WITHOUT_MOTION = 1000;
const DAYS_A_YEAR = 365.25;

/**
 * `<cursor-player>`: moves the cursor over the history by hand, or plays the years. What follows the cursor shows each day
 * at once; the server is told where it rests. With reduced motion it steps from year to year.
 *
 * Fires `cursor-rest` {day}.
 */
class CursorPlayer extends LitElement {
  static override properties = {
    at: { type: Number },
    first: { type: Number },
    last: { type: Number },
    texts: { type: Object },
    playing: { state: true },
    pace: { state: true },
  };

  declare at: number;
  declare first: number;
  declare last: number;
  declare texts: Texts | undefined;
  declare playing: boolean;
  declare pace: number;

  private readonly cursor = new FollowsCursor(this);
  private frame = 0;

  constructor() {
    super();
    this.at = 0;
    this.first = 0;
    this.last = 0;
    this.playing = false;
    this.pace = 5;
  }

  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    cancelAnimationFrame(this.frame);
    preview.end();
  }

  /** The server knows the day: nothing has to run ahead of it. */
  protected override updated(changed: Map<string, unknown>) {
    if (changed.has('at')) {
      preview.settle(this.at);
    }
  }

  private get day(): number {
    return this.cursor.day(this.at);
  }

  protected override render() {
    const { texts } = this;
    if (!texts) {
      return nothing;
    }
    const label = this.playing ? texts.pause : texts.play;
    return html`<button
        type="button"
        class="bar-button play"
        aria-pressed=${this.playing}
        @click=${() => (this.playing ? this.rest() : this.play())}
      >
        <span aria-hidden="true">${this.playing ? '❚❚' : '▶'}</span> ${label}
      </button>
      <label class="choice"
        ><span class="visually-hidden">${texts.pace}</span>
        <select @change=${(event: Event) => (this.pace = Number((event.target as HTMLSelectElement).value))}>
          ${PACES.map((pace) => html`<option value=${pace} ?selected=${pace === this.pace}>${texts.paces[pace]}</option>`)}
        </select>
      </label>
      <input
        type="range"
        class="cursor-slider"
        min=${this.first}
        max=${this.last}
        .value=${String(Math.round(this.day))}
        aria-label=${texts.slider}
        aria-valuetext=${printDay(this.day)}
        @input=${(event: Event) => this.onSlide(event)}
        @change=${() => this.rest()}
        @keydown=${(event: KeyboardEvent) => this.onKey(event)}
      />
      <output class="player-day" aria-live="off">${printDay(this.day)}</output>`;
  }

  private onSlide(event: Event) {
    this.playing = false;
    preview.move(Number((event.target as HTMLInputElement).value));
  }

  /** A day is too little for a key: arrows go by months, Page keys by ten years. */
  private onKey(event: KeyboardEvent) {
    const months = STEPS[event.key];
    if (months === undefined) {
      return;
    }
    event.preventDefault();
    const date = dateOf(this.day);
    date.setUTCMonth(date.getUTCMonth() + months);
    this.playing = false;
    preview.move(this.clamped(dayOf(date)));
    this.rest();
  }

  private play() {
    this.playing = true;
    const start = this.day >= this.last ? this.first : this.day;
    const begun = performance.now();
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const step = (now: number) => {
      if (!this.playing) {
        return;
      }
      const seconds = (now - begun) / 1000;
      const passed = calm ? Math.floor((seconds * 1000) / MILLIS_A_STEP_WITHOUT_MOTION) * Math.max(1, this.pace) : seconds * this.pace;
      const day = this.clamped(Math.round(start + passed * DAYS_A_YEAR));
      preview.move(day);
      if (day >= this.last) {
        this.rest();
      } else {
        this.frame = requestAnimationFrame(step);
      }
    };
    this.frame = requestAnimationFrame(step);
  }

  private rest() {
    this.playing = false;
    cancelAnimationFrame(this.frame);
    const day = this.day;
    if (day === this.at) {
      preview.end();
    } else {
      preview.rest(day);
      this.dispatchEvent(new CustomEvent('cursor-rest', { detail: { day } }));
    }
  }

  private clamped(day: number): number {
    return Math.max(this.first, Math.min(this.last, day));
  }
}

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -120,
  PageUp: 120,
};

customElements.define('cursor-player', CursorPlayer);
