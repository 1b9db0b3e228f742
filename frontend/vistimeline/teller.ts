/**
 * Dispatches events, those that come often at most every so many milliseconds; the last is never lost. Flow could do so
 * too, but loses other events beside.
 */
export class Teller {
  private readonly waiting = new Map<string, { timer: number; detail?: object; isDue: boolean }>();

  constructor(private readonly host: HTMLElement) {}

  tell(type: string, detail?: object) {
    this.host.dispatchEvent(new CustomEvent(type, { detail }));
  }

  tellEvery(millis: number, type: string, detail?: object) {
    const waiting = this.waiting.get(type);
    if (waiting) {
      waiting.detail = detail;
      waiting.isDue = true;
      return;
    }
    this.tell(type, detail);
    const timer = window.setTimeout(() => this.tellLast(millis, type), millis);
    this.waiting.set(type, { timer, isDue: false });
  }

  stop() {
    this.waiting.forEach(({ timer }) => window.clearTimeout(timer));
    this.waiting.clear();
  }

  private tellLast(millis: number, type: string) {
    const last = this.waiting.get(type);
    this.waiting.delete(type);
    if (last?.isDue) {
      this.tellEvery(millis, type, last.detail);
    }
  }
}
