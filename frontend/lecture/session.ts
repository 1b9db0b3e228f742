import type { Place } from './deck';
import type { LiveKey } from './live';
import type { Poll, Step } from './script';

/** Where the speaker has gone to from the step, to look at something else. Times and days as in `DrawnScene`. */
export interface Look {
  from: number;
  to: number;
  at: number;
  /** The id of an event or organization; empty for none. */
  focus: string;
  /** A cell of the matrix, as row:column; empty for none. */
  cell: string;
}

/** A question, told apart from others of the lecture by its id. */
export interface AskedPoll extends Poll {
  id: string;
}

/** A lecture that is being given. All windows of the speaker share it; times are milliseconds since 1970. */
export interface Session {
  place: Place;
  /** `code` shows how one follows a live lecture. */
  screen: 'scene' | 'black' | 'white' | 'code';
  look: Look | null;
  /** A question of the speaker's own, in place of the step's. */
  question: AskedPoll | null;
  /** Whether the question is shown, and its answer with it. */
  poll: 'hidden' | 'asked' | 'answered';
  /** When the clock was last started; 0 while it stands. */
  since: number;
  /** How long each step took until then. */
  spent: number[];
  /** Set while the lecture is live. */
  live: LiveKey | null;
}

export function begun(place: Place): Session {
  return { place, screen: 'scene', look: null, question: null, poll: 'hidden', since: 0, spent: [], live: null };
}

/** The question that is at hand: the speaker's own, or the step's. */
export function asked(session: Session, step: Step): AskedPoll | null {
  return session.question ?? (step.poll && { ...step.poll, id: step.id });
}

/** On to another place; the clock goes on there. */
export function at(session: Session, place: Place, now: number): Session {
  const stays = place.step === session.place.step;
  const moved: Session = { ...session, place, screen: 'scene', look: null, question: stays ? session.question : null, poll: stays ? session.poll : 'hidden' };
  return stays || !session.since ? { ...moved, since: session.since } : { ...moved, spent: settled(session, now), since: now };
}

/** The clock starts, or stands. */
export function timed(session: Session, running: boolean, now: number): Session {
  if (running === session.since > 0) {
    return session;
  }
  return running ? { ...session, since: now } : { ...session, spent: settled(session, now), since: 0 };
}

/** The clock begins anew. */
export function untimed(session: Session, now: number): Session {
  return { ...session, spent: [], since: session.since ? now : 0 };
}

/** Milliseconds spent in the step one is at. */
export function spentHere(session: Session, now: number): number {
  return (session.spent[session.place.step] ?? 0) + running(session, now);
}

/** Milliseconds spent in all. */
export function spentInAll(session: Session, now: number): number {
  return session.spent.reduce((sum, spent) => sum + (spent ?? 0), 0) + running(session, now);
}

function settled(session: Session, now: number): number[] {
  const spent = Array.from({ length: Math.max(session.spent.length, session.place.step + 1) }, (_, step) => session.spent[step] ?? 0);
  spent[session.place.step] += running(session, now);
  return spent;
}

function running({ since }: Session, now: number): number {
  return since ? Math.max(0, now - since) : 0;
}
