/** Moving between items by arrow key; among all items one is the tab stop. */

interface Spot {
  button: HTMLElement;
  start: number;
  top: number;
}

const STEPS: Record<string, (from: Spot, others: Spot[]) => Spot | undefined> = {
  ArrowRight: (from, others) => nearest(others.filter((to) => to.start > from.start), from),
  ArrowLeft: (from, others) => nearest(others.filter((to) => to.start < from.start), from),
  ArrowDown: (from, others) => below(others.filter((to) => to.top > from.top + 1), from),
  ArrowUp: (from, others) => below(others.filter((to) => to.top < from.top - 1), from),
  Home: (_from, others) => [...others].sort((a, b) => a.start - b.start)[0],
  End: (_from, others) => [...others].sort((a, b) => b.start - a.start)[0],
};

/** Moves the focus as the key says; false if the key says nothing here. */
export function moveFocus(root: HTMLElement, key: string): boolean {
  const step = STEPS[key];
  const focused = document.activeElement as HTMLElement | null;
  if (!step || !focused) {
    return false;
  }
  const spots = buttons(root).map(spot);
  const from = spots.find((candidate) => candidate.button === focused);
  const to = from && step(from, spots.filter((candidate) => candidate !== from));
  if (to) {
    setTabStop(root, to.button);
    to.button.focus({ preventScroll: false });
  }
  return true;
}

/** After items came and went: sees to it that exactly one can be reached by Tab. */
export function restoreTabStop(root: HTMLElement) {
  const all = buttons(root);
  const focused = all.find((button) => button === document.activeElement);
  const stop = focused ?? all.find((button) => button.tabIndex === 0) ?? all.find((b) => b.closest('.vis-selected')) ?? all[0];
  if (stop) {
    setTabStop(root, stop);
  }
}

function setTabStop(root: HTMLElement, stop: HTMLElement) {
  for (const button of buttons(root)) {
    button.tabIndex = button === stop ? 0 : -1;
  }
}

function buttons(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.vis-item:not(.is-past-edge) .vis-item-button')];
}

function spot(button: HTMLElement): Spot {
  return { button, start: Number(button.dataset.start), top: button.getBoundingClientRect().top };
}

/** The one nearest in time, on the same group if there is one at the same distance. */
function nearest(others: Spot[], from: Spot): Spot | undefined {
  const sameGroup = others.filter((to) => to.button.dataset.group === from.button.dataset.group);
  const pool = sameGroup.length > 0 ? sameGroup : others;
  return pool.sort((a, b) => Math.abs(a.start - from.start) - Math.abs(b.start - from.start))[0];
}

/** The one that lies nearest on the screen. */
function below(others: Spot[], from: Spot): Spot | undefined {
  const left = from.button.getBoundingClientRect().left;
  const distance = (to: Spot) =>
    Math.abs(to.top - from.top) * 3 + Math.abs(to.button.getBoundingClientRect().left - left);
  return others.sort((a, b) => distance(a) - distance(b))[0];
}
