/** What the speaker asks for by key. */
export type Command =
  | { name: 'next' | 'previous' | 'first' | 'last' | 'black' | 'white' | 'full' | 'overview' | 'speaker' | 'pointer' | 'help' | 'back' | 'poll' | 'clock' | 'code' | 'live' | 'ask' | 'about' }
  | { name: 'jump'; step: number };

const KEYS: Record<string, Exclude<Command['name'], 'jump'>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  n: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  f: 'full',
  F5: 'full',
  o: 'overview',
  s: 'speaker',
  p: 'pointer',
  q: 'poll',
  t: 'clock',
  c: 'code',
  l: 'live',
  a: 'ask',
  i: 'about',
  r: 'back',
  Escape: 'back',
  '?': 'help',
  h: 'help',
};

/** These are left to what has the focus where one moves about in it by keys. */
const OF_PARTS = /^(Arrow|Home$|End$|Enter$| $|Escape$|Backspace$|\+|-)/;
const LONGEST_NUMBER_MS = 3000;

/**
 * The keys of the speaker, and of a clicker, which sends Page keys. A number and then Enter go to the step of that number.
 * In fields and dialogs keys mean what they mean there; in a timeline or matrix that was reached by Tab, those that move
 * about in it belong to it.
 */
export class SpeakerKeys {
  private digits = '';
  private typed = 0;

  /** @param onCommand false where it does nothing; then the key means to the browser what it always does */
  constructor(private readonly onCommand: (command: Command) => boolean) {}

  start() {
    window.addEventListener('keydown', this.onKey, { capture: true });
  }

  stop() {
    window.removeEventListener('keydown', this.onKey, { capture: true });
  }

  private readonly onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event, this.isNumberPending(event))) {
      return;
    }
    const command = this.command(event);
    if (command && this.onCommand(command)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  private command({ key, shiftKey, timeStamp }: KeyboardEvent): Command | undefined {
    if (/^\d$/.test(key)) {
      this.digits = (this.isNumberPending({ timeStamp }) ? this.digits : '') + key;
      this.typed = timeStamp;
      return undefined;
    }
    const number = this.isNumberPending({ timeStamp }) ? Number(this.digits) : 0;
    this.digits = '';
    if (key === 'Enter' && number) {
      return { name: 'jump', step: number - 1 };
    }
    if (key === ' ' && shiftKey) {
      return { name: 'previous' };
    }
    const name = KEYS[key.length === 1 ? key.toLowerCase() : key];
    return name && { name };
  }

  private isNumberPending({ timeStamp }: { timeStamp: number }): boolean {
    return this.digits !== '' && timeStamp - this.typed < LONGEST_NUMBER_MS;
  }
}

function isTaken({ key, target }: KeyboardEvent, isNumberPending: boolean): boolean {
  const element = target instanceof Element ? target : document.body;
  if (element.closest('dialog, input, select, textarea')) {
    return true;
  }
  if (element.closest('button, a') && ((key === 'Enter' && !isNumberPending) || key === ' ')) {
    return true;
  }
  return element.closest('history-timeline, as-of-matrix') !== null && OF_PARTS.test(key);
}
