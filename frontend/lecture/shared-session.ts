import { begun, type Session } from './session';
import type { DatedSession, Message, Pointer, SessionLink } from './session-link';

const ANSWER_MS = 150;

/** A lecture that nobody moved for so long is not live any more, as `LiveLectures.java` has it. */
const LONGEST_PAUSE_MS = 12 * 3_600_000;

/**
 * The session of a lecture in all windows in which it is given. Whoever changes it tells the others; what is there survives
 * a reload of any of them, and of all of them. Where two windows differ, what was changed last holds.
 *
 * Fires `change` when the session is another one, `pointer` with the speaker's pointer as its `detail`.
 */
export class SharedSession extends EventTarget {
  private current: DatedSession = { session: begun({ step: 0, revealed: 0 }), changed: 0 };

  constructor(private readonly link: SessionLink) {
    super();
    link.onMessage = (message) => this.onMessage(message);
  }

  get session(): Session {
    return this.current.session;
  }

  /**
   * Takes up what other windows are at; after a reload, or while the lecture is live, what the last one was at; else begins
   * where it is told to.
   */
  async join(start: Session): Promise<void> {
    const kept = this.link.kept();
    this.current = kept && (wasReloaded() || isLive(kept)) ? kept : { session: start, changed: 0 };
    const answered = new Promise((resolve) => {
      this.addEventListener('change', resolve, { once: true });
      setTimeout(resolve, ANSWER_MS);
    });
    this.link.send({ hello: true });
    await answered;
  }

  change(session: Session) {
    this.take({ session, changed: Math.max(Date.now(), this.current.changed + 1) });
    this.link.send(this.current);
  }

  point(pointer: Pointer | null) {
    this.link.send({ pointer });
  }

  close() {
    this.link.close();
  }

  private onMessage(message: Message) {
    if ('pointer' in message) {
      this.dispatchEvent(new CustomEvent('pointer', { detail: message.pointer }));
    } else if ('hello' in message || message.changed < this.current.changed) {
      this.link.send(this.current);
    } else if (message.changed > this.current.changed) {
      this.take(message);
    }
  }

  private take(session: DatedSession) {
    this.current = session;
    this.link.keep(session);
    this.dispatchEvent(new Event('change'));
  }
}

function isLive({ session, changed }: DatedSession): boolean {
  return session.live !== null && Date.now() - changed < LONGEST_PAUSE_MS;
}

function wasReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'reload';
}
