import { holds, type Slice, type View } from './slice';
import { sliceAddress, sliceSupply } from './slice-supply';

/** Where slices come from and what is asked of each. */
export interface SliceSource {
  /** The address, without its query. */
  url: string;
  /** Parameters that are the same for every window. */
  parameters: Record<string, string>;
}

/** What is asked for: a window, and how many rows there is room for. */
export interface Wish extends View {
  rows: number;
}

/** Told how loading goes. */
export interface SliceListener {
  onSlice(slice: Slice): void;
  /** Waits until the last step of a movement is on screen. */
  untilMoved(): Promise<void>;
  onLoading(loading: boolean): void;
  /** No answer, or not a slice; what was there stays. */
  onFailure(): void;
}

const PAUSE_MS = 60;
const LONGEST_PAUSE_MS = 200;
const QUIET_MS = 250;
/** How much of the window's length has to lie ready on either side, while moving and at rest. */
const SPARE_MOVING = 0;
const SPARE_RESTING = 0.4;

/**
 * Asks for the slice of a view when the one at hand does not hold for it: shortly after the last movement, or now and
 * then during a long one. What is no longer wanted is cancelled.
 */
export class SliceLoader {
  private source?: SliceSource;
  private slice?: Slice;
  private answered = '';
  private wish?: Wish;
  private failed?: Wish;
  private request?: AbortController;
  private asked = '';
  private pause = 0;
  private pausingSince = 0;
  private quiet = 0;

  constructor(private readonly listener: SliceListener) {}

  /** Takes slices from elsewhere from now on. */
  setSource(source: SliceSource) {
    this.source = source;
    this.failed = undefined;
    this.load(0);
  }

  /** Sees to it that a view can be drawn. */
  want(wish: Wish, resting: boolean) {
    this.wish = wish;
    if (this.has(wish, resting ? SPARE_RESTING : SPARE_MOVING) || (this.failed && isAlike(wish, this.failed))) {
      return;
    }
    this.load(resting ? 0 : PAUSE_MS);
  }

  /** Tries once more after a failure. */
  retry() {
    this.failed = undefined;
    this.answered = '';
    this.asked = '';
    this.load(0);
  }

  /** Lets go of everything under way. */
  stop() {
    window.clearTimeout(this.pause);
    this.cancel();
    this.asked = '';
  }

  private has(wish: Wish, spare: number): boolean {
    return !!this.slice && this.answered === this.standing(wish) && holds(this.slice, wish, spare);
  }

  /** What of a request does not change with the window. */
  private standing(wish: Wish): string {
    return this.source ? JSON.stringify([this.source, wish.rows]) : '';
  }

  /** At once if nothing is under way, else after a pause in the wishes, but not after a long time. */
  private load(pause: number) {
    const now = performance.now();
    this.pausingSince ||= now;
    window.clearTimeout(this.pause);
    const longest = Math.max(0, this.pausingSince + LONGEST_PAUSE_MS - now);
    const delay = this.request ? Math.min(pause, longest) : 0;
    if (delay > 0) {
      this.pause = window.setTimeout(() => this.fetch(), delay);
    } else {
      // After whatever else is being said about the view.
      queueMicrotask(() => this.fetch());
    }
  }

  private async fetch() {
    this.pausingSince = 0;
    if (!this.source || !this.wish || this.wish.width < 1) {
      return;
    }
    const wish = this.wish;
    const standing = this.standing(wish);
    const address = sliceAddress(this.source, wish);
    if (address === this.asked) {
      // On its way, or it is what there is.
      return;
    }
    this.cancel();
    const request = new AbortController();
    this.request = request;
    this.asked = address;
    this.quiet = window.setTimeout(() => this.listener.onLoading(true), QUIET_MS);
    try {
      const slice = await sliceSupply().slice(this.source, wish, request.signal);
      // The movement goes first.
      await this.listener.untilMoved();
      if (request.signal.aborted) {
        return;
      }
      this.finish(request);
      this.failed = undefined;
      this.slice = slice;
      this.answered = standing;
      this.listener.onSlice(slice);
      this.want(this.wish, false);
    } catch (failure) {
      if (!request.signal.aborted) {
        this.finish(request);
        this.failed = wish;
        this.asked = '';
        this.listener.onFailure();
      }
    }
  }

  private cancel() {
    this.request?.abort();
    if (this.request) {
      this.finish(this.request);
    }
  }

  private finish(request: AbortController) {
    if (this.request === request) {
      this.request = undefined;
      window.clearTimeout(this.quiet);
      this.listener.onLoading(false);
    }
  }
}

/** Whether two views show about the same, so that the one will fail as the other did. */
function isAlike(one: Wish, other: Wish): boolean {
  const visible = (one.to - one.from) / one.width;
  return (
    one.width === other.width &&
    one.rows === other.rows &&
    Math.abs(one.from - other.from) < visible &&
    Math.abs(one.to - other.to) < visible
  );
}
