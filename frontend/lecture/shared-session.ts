import { begun, type Session } from './session';

/** Where the speaker points, in shares of the stage's width and height. */
export interface Pointer {
  x: number;
  y: number;
}

type Message = { session: Session } | { pointer: Pointer | null } | { hello: true };

const ANSWER_MS = 150;

/**
 * The session of a lecture in all windows of one browser. Whoever changes it tells the others; what is there survives a
 * reload of any of them, and of all of them.
 *
 * Fires `change` when the session is another one, `pointer` with the speaker's pointer as its `detail`.
 */
export class SharedSession extends EventTarget {
  private readonly channel: BroadcastChannel;
  private readonly key: string;
  private current: Session = begun({ step: 0, revealed: 0 });

  constructor(lecture: string) {
    super();
    this.key = `entente-lecture:${lecture}`;
    this.channel = new BroadcastChannel(this.key);
    this.channel.addEventListener('message', ({ data }: MessageEvent<Message>) => this.onMessage(data));
  }

  get session(): Session {
    return this.current;
  }

  /** Takes up what other windows are at; after a reload, what this one was at; else begins where it is told to. */
  async join(start: Session): Promise<void> {
    this.current = (wasReloaded() && this.kept()) || start;
    const answered = new Promise((resolve) => {
      this.addEventListener('change', resolve, { once: true });
      setTimeout(resolve, ANSWER_MS);
    });
    this.send({ hello: true });
    await answered;
  }

  change(session: Session) {
    this.current = session;
    this.keep();
    this.send({ session });
    this.dispatchEvent(new Event('change'));
  }

  point(pointer: Pointer | null) {
    this.send({ pointer });
  }

  close() {
    this.channel.close();
  }

  private onMessage(message: Message) {
    if ('hello' in message) {
      this.send({ session: this.current });
    } else if ('session' in message) {
      this.current = message.session;
      this.keep();
      this.dispatchEvent(new Event('change'));
    } else {
      this.dispatchEvent(new CustomEvent('pointer', { detail: message.pointer }));
    }
  }

  private send(message: Message) {
    this.channel.postMessage(message);
  }

  private keep() {
    try {
      localStorage.setItem(this.key, JSON.stringify(this.current));
    } catch (full) {
      console.warn('The place in the lecture could not be kept', full);
    }
  }

  private kept(): Session | undefined {
    try {
      return (JSON.parse(localStorage.getItem(this.key) ?? 'null') as Session | null) ?? undefined;
    } catch (broken) {
      console.warn('The place in the lecture could not be read', broken);
      return undefined;
    }
  }
}

function wasReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'reload';
}
