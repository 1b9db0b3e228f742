import type { ReactiveController, ReactiveControllerHost } from 'lit';

const CHANGE = 'change';
const LATE_MS = 600;

/**
 * The day on which the reader's hand is while it moves the cursor, or while the years are played: all that follows the
 * cursor shows it at once, before the server knows. None while the cursor rests.
 */
class Preview extends EventTarget {
  #day: number | null = null;
  #moving = false;
  #rested = 0;

  get day(): number | null {
    return this.#day;
  }

  /** The cursor is on a day, and goes on. */
  move(day: number) {
    this.#moving = true;
    this.set(day);
  }

  /** The cursor stays on a day; it is shown until the server has it. */
  rest(day: number) {
    this.#moving = false;
    this.#rested = performance.now();
    this.set(day);
  }

  /** The server has a day: the one where the cursor rests, one on the way, or, after a while, another one instead. */
  settle(day: number) {
    if (!this.#moving && (day === this.#day || performance.now() - this.#rested > LATE_MS)) {
      this.set(null);
    }
  }

  /** Nothing moves the cursor any more. */
  end() {
    this.#moving = false;
    this.set(null);
  }

  private set(day: number | null) {
    if (day !== this.#day) {
      this.#day = day;
      this.dispatchEvent(new Event(CHANGE));
    }
  }
}

export const preview = new Preview();

/** Draws an element anew for each day of the preview. */
export class FollowsCursor implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** The day to show, where the cursor rests on one. */
  day(resting: number): number {
    return preview.day ?? resting;
  }

  hostConnected() {
    preview.addEventListener(CHANGE, this.redraw);
  }

  hostDisconnected() {
    preview.removeEventListener(CHANGE, this.redraw);
  }

  private readonly redraw = () => this.host.requestUpdate();
}
