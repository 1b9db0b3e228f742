import type { Deck, Place } from './deck';
import type { Command } from './keys';
import { asked, at, timed, type Session } from './session';

/** What becomes of a session by a command; nothing if it is one that concerns a window alone. */
export function commanded(session: Session, command: Command, deck: Deck, now: number): Session | undefined {
  const { place, screen } = session;
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
    case 'code':
      return session.live ? { ...session, screen: screen === 'code' ? 'scene' : 'code' } : undefined;
    case 'black':
    case 'white':
      return { ...session, screen: screen === command.name ? 'scene' : command.name };
    case 'back':
      return { ...session, look: null, screen: 'scene', poll: 'hidden', question: null };
    case 'clock':
      return timed(session, !session.since, now);
    case 'poll':
      return askedNext(session, deck);
    default:
      return undefined;
  }
}

/** A question of the speaker's own is gone once it is not shown any more. */
function askedNext(session: Session, deck: Deck): Session | undefined {
  const question = asked(session, deck.step(session.place));
  if (!question) {
    return undefined;
  }
  const poll = POLL_AFTER[question.answer || session.live ? 'answered' : 'open'][session.poll];
  return { ...session, poll, question: poll === 'hidden' ? null : session.question };
}

/** By whether there is something to show once nobody answers any more, what is shown of a question next. */
const POLL_AFTER: Record<'answered' | 'open', Record<Session['poll'], Session['poll']>> = {
  answered: { hidden: 'asked', asked: 'answered', answered: 'hidden' },
  open: { hidden: 'asked', asked: 'hidden', answered: 'hidden' },
};

/** The clock starts with the first move. */
function moved(session: Session, place: Place, now: number): Session {
  const there = at(session, place, now);
  return session.since || session.spent.length ? there : timed(there, true, now);
}
