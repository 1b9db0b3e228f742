import type { ReactiveController, ReactiveControllerHost } from 'lit';

const CHANGE = 'change';

/**
 * The day on which the reader's hand is while it moves the cursor, or while the years are played: all that follows the
 * cursor shows it at once, before the server knows. None while the cursor rests.
 */
class Preview extends EventTarget {
  #day: number | null = null;

  get day(): number | null {
    return this.#day;
  }

  set day(day: number | null) {
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
