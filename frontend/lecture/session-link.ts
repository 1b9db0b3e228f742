import type { Session } from './session';

/** Where the speaker points, in shares of the stage's width and height. */
export interface Pointer {
  x: number;
  y: number;
}

/** A session, and when it became what it is: of two the later one holds. */
export interface DatedSession {
  session: Session;
  /** Milliseconds since 1970; 0 for one that has only begun. */
  changed: number;
}

/** What windows tell each other; `hello` asks where the lecture is. */
export type Message = DatedSession | { pointer: Pointer | null } | { hello: true };

/** Joins the windows in which a lecture is given, and keeps where one of them is over a reload. */
export interface SessionLink {
  onMessage: (message: Message) => void;
  send(message: Message): void;
  keep(session: DatedSession): void;
  /** What was kept; nothing if there is nothing, or if it can't be read. */
  kept(): DatedSession | undefined;
  close(): void;
}

/** Among the pages of a server: by a channel, and by what the browser stores for them. */
export class StoredLink implements SessionLink {
  onMessage: (message: Message) => void = () => undefined;
  private readonly channel: BroadcastChannel;
  private readonly key: string;

  constructor(lecture: string) {
    this.key = `entente-lecture:${lecture}`;
    this.channel = new BroadcastChannel(this.key);
    this.channel.addEventListener('message', ({ data }: MessageEvent<Message>) => this.onMessage(data));
  }

  send(message: Message) {
    this.channel.postMessage(message);
  }

  keep(session: DatedSession) {
    try {
      localStorage.setItem(this.key, JSON.stringify(session));
    } catch (full) {
      console.warn('The place in the lecture could not be kept', full);
    }
  }

  kept(): DatedSession | undefined {
    try {
      const kept = JSON.parse(localStorage.getItem(this.key) ?? 'null') as DatedSession | null;
      return kept?.session ? kept : undefined;
    } catch (broken) {
      console.warn('The place in the lecture could not be read', broken);
      return undefined;
    }
  }

  close() {
    this.channel.close();
  }
}
