/** Says what happened: to screen readers always, on the screen where it would be missed otherwise. */
export class Announcer {
  private readonly region = document.createElement('div');

  constructor(private readonly host: HTMLElement) {
    this.region.className = 'vis-announcer';
    this.region.setAttribute('role', 'status');
    this.hide();
    host.addEventListener('keydown', this.hide, true);
    host.addEventListener('pointerdown', this.hide, true);
  }

  /** vis-timeline clears the element when it goes. */
  place() {
    this.host.append(this.region);
  }

  say(text: string, visibly = false) {
    this.region.textContent = text;
    this.region.classList.toggle('is-visible', visibly && text !== '');
  }

  private readonly hide = () => this.region.classList.remove('is-visible');
}

/** A pattern such as "{item}: {time}" with its words. */
export function filled(pattern: string, words: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/g, (name, word: string) => words[word] ?? name);
}
