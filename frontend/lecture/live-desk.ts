import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HAS_ENDED, LiveRefusal, LiveSender, liveState, type Audience, type Delivery, type LivePoll } from './live';
import type { Step } from './script';
import { asked, type Session } from './session';
import type { Trouble } from './trouble';

const ASK_MS = 2000;
const UNKNOWN_SPEAKER = 401;

/** What a window of the speaker does while the lecture is live: tells the audience, and hears how many they are. */
export class LiveDesk implements ReactiveController {
  audience: Audience | undefined;
  trouble: Trouble | undefined;

  private sender?: LiveSender;
  private code = '';
  private timer = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected() {
    this.timer = window.setInterval(() => void this.ask(), ASK_MS);
  }

  hostDisconnected() {
    window.clearInterval(this.timer);
  }

  /** Goes live, from where the lecture is; nothing if the server refuses. */
  async begin(lecture: string, session: Session): Promise<Session | undefined> {
    try {
      const live = await LiveSender.begin(lecture);
      return { ...session, live, screen: 'code' };
    } catch (failure) {
      console.warn('The lecture could not go live', failure);
      this.tell(failure instanceof LiveRefusal && failure.status === UNKNOWN_SPEAKER ? 'signInFirst' : 'notLive');
      return undefined;
    }
  }

  /** Ends the lecture for all; nothing if the server could not be told. */
  async end(session: Session): Promise<Session | undefined> {
    try {
      await this.sender?.end();
      return { ...session, live: null, screen: 'scene' };
    } catch (failure) {
      console.warn('The lecture could not be ended', failure);
      this.tell('notEnded');
      return undefined;
    }
  }

  /** Knows of a session; an audience is told where it is by the window that moved it. */
  follow(session: Session, step: Step, isMover: boolean) {
    if (!session.live) {
      this.sender = undefined;
      this.audience = undefined;
      this.code = '';
      this.tell(undefined);
    } else if (session.live.code !== this.code) {
      this.code = session.live.code;
      this.tell(undefined);
      this.sender = new LiveSender(session.live, (delivery) => this.onDelivery(delivery));
      void this.ask();
      this.sender.move(liveState(session, pollOf(session, step)));
    } else if (isMover) {
      this.sender?.move(liveState(session, pollOf(session, step)));
    }
  }

  point(pointer: { x: number; y: number } | null) {
    this.sender?.point(pointer);
  }

  private onDelivery(delivery: Delivery) {
    if (delivery === 'late') {
      this.tell('notHeard');
    } else if (delivery === HAS_ENDED) {
      this.tell('goneLive');
    } else if (delivery !== 'done') {
      this.tell('notTaken');
    } else if (this.trouble !== 'notEnded') {
      this.tell(undefined);
    }
  }

  private tell(trouble: Trouble | undefined) {
    if (trouble !== this.trouble) {
      this.trouble = trouble;
      this.host.requestUpdate();
    }
  }

  private async ask() {
    if (this.sender && !document.hidden) {
      try {
        this.audience = (await this.sender.audience()) ?? this.audience;
      } catch (offline) {
        console.info('The audience can’t be counted now', offline);
      }
      this.host.requestUpdate();
    }
  }
}

/** The question that is asked, without its answer while it is open. */
function pollOf(session: Session, step: Step): LivePoll | null {
  const poll = asked(session, step);
  if (!poll || session.poll === 'hidden') {
    return null;
  }
  const open = session.poll === 'asked';
  return { id: poll.id, question: poll.question, choices: poll.choices, answer: open ? null : poll.answer, open };
}
