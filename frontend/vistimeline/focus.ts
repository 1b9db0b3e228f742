/** Keeps the keyboard's place: vis-timeline draws items anew, and it would be gone with the button that had the focus. */
export class FocusKeeper {
  private focusedId = '';

  constructor(private readonly host: HTMLElement) {
    document.addEventListener('focusin', this.onFocusIn);
    document.addEventListener('pointerdown', this.onPointerDown, true);
  }

  stop() {
    document.removeEventListener('focusin', this.onFocusIn);
    document.removeEventListener('pointerdown', this.onPointerDown, true);
  }

  /** To be called after vis-timeline has drawn. */
  restore() {
    if (this.focusedId && document.activeElement === document.body) {
      const id = CSS.escape(this.focusedId);
      this.host.querySelector<HTMLElement>(`.vis-item-button[data-id="${id}"]`)?.focus({ preventScroll: true });
    }
  }

  /** Whether the item that had the focus is gone, and nothing else has it since. */
  isLost(): boolean {
    return this.focusedId !== '' && document.activeElement === document.body;
  }

  private readonly onFocusIn = (event: FocusEvent) => {
    const button = (event.target as Element).closest<HTMLElement>('.vis-item-button');
    this.focusedId = button && this.host.contains(button) ? (button.dataset.id ?? '') : '';
  };

  private readonly onPointerDown = () => {
    this.focusedId = '';
  };
}
