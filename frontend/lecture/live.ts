import type { Poll } from './script';
import type { Look, Session } from './session';

/** A question that is or was asked, as `LiveState.java` has it. */
export interface LivePoll extends Poll {
  id: string;
  open: boolean;
}

/** Where the speaker is, for those who follow. */
export interface LiveState {
  place: { step: number; revealed: number };
  screen: 'scene' | 'black' | 'white';
  look: Look | null;
  poll: LivePoll | null;
}

/** What the speaker knows of the audience. */
export interface Audience {
  following: number;
  lookingAround: number;
  /** How many chose each answer of the question that is asked. */
  counts: number[];
}

/** What leads an audience to a lecture, and what lets its speaker move it. */
export interface LiveKey {
  code: string;
  key: string;
  /** Where the audience types the code. */
  address: string;
}

const AGAIN_MS = 2000;
/** Networks that are gone often say nothing for minutes. */
const ANSWER_MS = 4000;
const TOO_MANY = 429;

/** The lecture is not live any more, or never was. */
export const HAS_ENDED = 404;

/** How the audience is kept up: it knows of the newest state, or will, or the server said that it can't. */
export type Delivery = 'done' | 'late' | number;

/** The speaker's end of a live lecture: sends where the lecture is, the newest first if the network is slow. */
export class LiveSender {
  private waiting?: string;
  private sending = false;

  constructor(
    private readonly live: LiveKey,
    private readonly onDelivery: (delivery: Delivery) => void,
  ) {}

  static async begin(lecture: string): Promise<LiveKey> {
    const answer = await fetch('live', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ lecture }),
    });
    if (!answer.ok) {
      throw new LiveRefusal(answer.status);
    }
    return (await answer.json()) as LiveKey;
  }

  move(state: LiveState) {
    const body = JSON.stringify(state);
    if (body !== this.waiting) {
      this.waiting = body;
      void this.sendWaiting();
    }
  }

  point(pointer: { x: number; y: number } | null) {
    void this.ask('PUT', '/pointer', JSON.stringify(pointer)).catch(() => undefined);
  }

  async audience(): Promise<Audience | undefined> {
    const answer = await this.ask('GET', '/audience');
    if (answer.status === HAS_ENDED) {
      this.onDelivery(HAS_ENDED);
    }
    return answer.ok ? ((await answer.json()) as Audience) : undefined;
  }

  async end(): Promise<void> {
    const answer = await this.ask('DELETE', '');
    if (!answer.ok && answer.status !== HAS_ENDED) {
      throw new LiveRefusal(answer.status);
    }
  }

  private async sendWaiting() {
    if (this.sending) {
      return;
    }
    this.sending = true;
    while (this.waiting !== undefined) {
      const body = this.waiting;
      const delivery = await this.deliver(body);
      this.onDelivery(delivery);
      if (delivery === 'late') {
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      } else if (this.waiting === body) {
        this.waiting = undefined;
      }
    }
    this.sending = false;
  }

  private async deliver(body: string): Promise<Delivery> {
    try {
      const { ok, status } = await this.ask('PUT', '/state', body);
      return ok ? 'done' : status >= 500 || status === TOO_MANY ? 'late' : status;
    } catch (offline) {
      console.info('The audience will hear of this a little later', offline);
      return 'late';
    }
  }

  private ask(method: string, path: string, body?: string): Promise<Response> {
    const { code, key } = this.live;
    return fetch(`live/${code}${path}`, {
      method,
      headers: { 'X-Live-Key': key, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      body,
      signal: AbortSignal.timeout(ANSWER_MS),
    });
  }
}

/** The server did not let the lecture go live, or end. */
export class LiveRefusal extends Error {
  constructor(readonly status: number) {
    super(`The server answered ${status}`);
  }
}

/** What a session is to those who follow it. */
export function liveState(session: Session, poll: LivePoll | null): LiveState {
  const { place, screen, look } = session;
  return { place, screen: screen === 'code' ? 'scene' : screen, look, poll };
}
