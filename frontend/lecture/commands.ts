import type { Deck, Place } from './deck';
import type { Command } from './keys';
import { at, timed, type Session } from './session';

/** What becomes of a session by a command; nothing if it is one that concerns a window alone. */
export function commanded(session: Session, command: Command, deck: Deck, now: number): Session | undefined {
  const { place, screen, poll } = session;
  const goTo = (to: Place) => moved(session, deck.within(to), now);
  switch (command.name) {
    case 'next':
      return screen === 'scene' ? goTo(deck.next(place)) : { ...session, screen: 'scene' };
    case 'previous':
      return goTo(deck.previous(place));
    case 'first':
      return goTo({ step: 0, revealed: 0 });
    case 'last':
      return goTo({ step: deck.length - 1, revealed: 0 });
    case 'jump':
      return goTo({ step: command.step, revealed: 0 });
    case 'black':
    case 'white':
      return { ...session, screen: screen === command.name ? 'scene' : command.name };
    case 'back':
      return { ...session, look: null, screen: 'scene', poll: 'hidden' };
    case 'clock':
      return timed(session, !session.since, now);
    case 'poll':
      return { ...session, poll: POLL_AFTER[deck.step(place).poll?.answer ? 'answered' : 'open'][poll] };
    default:
      return undefined;
  }
}

/** By whether a poll has an answer that is right, what is shown of it next. */
const POLL_AFTER: Record<'answered' | 'open', Record<Session['poll'], Session['poll']>> = {
  answered: { hidden: 'asked', asked: 'answered', answered: 'hidden' },
  open: { hidden: 'asked', asked: 'hidden', answered: 'hidden' },
};

/** The clock starts with the first move. */
function moved(session: Session, place: Place, now: number): Session {
  const there = at(session, place, now);
  return session.since || session.spent.length ? there : timed(there, true, now);
}
