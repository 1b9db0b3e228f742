import type { DatedSession, Message, SessionLink } from './session-link';

const AGAIN_MS = 1000;

/** So that nothing else is taken for a message of this lecture. */
interface Letter {
  lecture: string;
  message: Message;
}

/**
 * Among windows of a file. What browsers allow to files differs: a window that opened another, and the one that it opened,
 * can always write to each other; a channel among all of them there is in most. A window that was opened says hello again
 * and again, so that the one that opened it knows of it after a reload. What is to be kept is kept in the window's history.
 */
export class FileLink implements SessionLink {
  onMessage: (message: Message) => void = () => undefined;
  private readonly opener = window.opener as Window | null;
  private readonly channel: BroadcastChannel | undefined;
  private opened: MessageEventSource | null = null;
  private again = 0;

  constructor(private readonly lecture: string) {
    this.channel = channelFor(`entente-file:${lecture}`);
    this.channel?.addEventListener('message', this.onLetter);
    window.addEventListener('message', this.onLetter);
    if (this.opener) {
      this.again = window.setInterval(() => this.send({ hello: true }), AGAIN_MS);
    }
  }

  send(message: Message) {
    const letter: Letter = { lecture: this.lecture, message };
    this.channel?.postMessage(letter);
    this.opener?.postMessage(letter, '*');
    this.opened?.postMessage(letter, { targetOrigin: '*' });
  }

  keep(session: DatedSession) {
    history.replaceState({ ...(history.state as object | null), lecture: session }, '');
  }

  kept(): DatedSession | undefined {
    return (history.state as { lecture?: DatedSession } | null)?.lecture;
  }

  close() {
    window.clearInterval(this.again);
    window.removeEventListener('message', this.onLetter);
    this.channel?.close();
  }

  private readonly onLetter = ({ data, source }: MessageEvent<Letter | undefined>) => {
    if (data?.lecture !== this.lecture) {
      return;
    }
    if (source && source !== this.opener) {
      this.opened = source;
    }
    this.onMessage(data.message);
  };
}

function channelFor(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch (refused) {
    console.info('Only the windows that open each other hear of each other', refused);
    return undefined;
  }
}
