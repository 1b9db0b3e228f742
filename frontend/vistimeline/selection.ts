import type { Timeline } from 'vis-timeline/esnext';

/** Which items are selected, also those that are not there yet. */
export class Selection {
  private ids: string[] = [];

  constructor(
    private readonly host: HTMLElement,
    private readonly isPresent: (id: string) => boolean,
  ) {}

  /** Selects these and no others, without a word to anybody. */
  show(ids: string[], timeline?: Timeline) {
    this.ids = ids;
    this.apply(timeline);
  }

  /** To be called when items came or went. */
  apply(timeline?: Timeline) {
    timeline?.setSelection(this.ids.filter(this.isPresent));
    this.tell();
  }

  /** The user selected these. */
  take(ids: string[]) {
    this.ids = ids;
    this.tell();
    this.host.dispatchEvent(new CustomEvent('selection-change', { detail: { ids } }));
  }

  /** vis-timeline shows the selection by a class alone. */
  tell() {
    for (const button of this.host.querySelectorAll<HTMLElement>('.vis-item-button')) {
      const isPressed = String(this.ids.includes(button.dataset.id ?? ''));
      if (button.getAttribute('aria-pressed') !== isPressed) {
        button.setAttribute('aria-pressed', isPressed);
      }
    }
  }
}
