import type { Place } from './deck';
import type { Script } from './script';

const STEP = 'step';

/** The step that the page's address names; the first if it names none that there is. */
export function stepInAddress(lecture: Script): number {
  const id = new URLSearchParams(location.search).get(STEP);
  return Math.max(0, lecture.steps.findIndex((step) => step.id === id));
}

/** Puts a place into the page's address, so that a link leads there. */
export function tellAddress(lecture: Script, { step }: Place) {
  const address = new URL(location.href);
  address.searchParams.set(STEP, lecture.steps[step].id);
  if (address.href !== location.href) {
    history.replaceState(history.state, '', address);
  }
}
