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

/**
 * The board with a question.
 *
 * @param onVote called with a choice by those who may answer
 */
export function pollBoard(poll: ShownPoll, texts: Texts, onVote?: (choice: number) => void, chosen?: number) {
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
      ${onVote
        ? html`<button type="button" aria-pressed=${chosen === place} @click=${() => onVote(place)}>${content}</button>`
        : content}
    </li>`;
  };
  return html`<section class="hall-poll" aria-label=${texts.poll}>
    <h2>${poll.question}</h2>
    <ol>
      ${poll.choices.map(item)}
    </ol>
    ${onVote && chosen !== undefined ? html`<p class="quiet" role="status">${texts.voted}</p>` : nothing}
  </section>`;
}
