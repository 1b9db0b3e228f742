import { html, nothing } from 'lit';
import type { Poll, Texts } from './script';
import { filled } from './script';

/** A question as it is seen: asked, with what was answered as bars, or with the right answer marked. */
export interface ShownPoll extends Poll {
  /** How many chose each answer; none while that is hidden. */
  counts: number[] | null;
  /** Whether the right answer is marked. */
  answered: boolean;
}

/** What those can do who may answer. */
export interface Voting {
  onVote: (choice: number) => void;
  /** What was answered on this screen. */
  chosen?: number;
  /** Whether the last answer did not get through. */
  isLost: boolean;
}

/** The board with a question. */
export function pollBoard(poll: ShownPoll, texts: Texts, voting?: Voting) {
  const chosen = voting?.chosen;
  const total = poll.counts?.reduce((sum, count) => sum + count, 0) ?? 0;
  const item = (choice: string, place: number) => {
    const count = poll.counts?.[place] ?? 0;
    const isRight = poll.answered && choice === poll.answer;
    const content = html`<span class="poll-choice">${choice}</span>${isRight
        ? html`<span class="visually-hidden"> (${texts.right})</span>`
        : nothing}${poll.counts
        ? html`<span class="poll-count">${filled(texts.votes, count)}</span
            ><span class="poll-bar" style="--share: ${total ? count / total : 0}"></span>`
        : nothing}`;
    return html`<li class="${isRight ? 'is-right' : ''} ${chosen === place ? 'is-chosen' : ''}">
      ${voting
        ? html`<button type="button" aria-pressed=${chosen === place} @click=${() => voting.onVote(place)}>${content}</button>`
        : content}
    </li>`;
  };
  return html`<section class="hall-poll" aria-label=${texts.poll}>
    <h2>${poll.question}</h2>
    <ol>
      ${poll.choices.map(item)}
    </ol>
    ${voting?.isLost
      ? html`<p class="poll-problem" role="alert">${texts.voteLost}</p>`
      : chosen !== undefined && voting
        ? html`<p class="quiet" role="status">${texts.voted}</p>`
        : nothing}
  </section>`;
}
