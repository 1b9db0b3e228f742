/** What can have the focus and may be drawn anew. */
const KEPT = '.vis-item-button, .vis-group-button';

/** Keeps the keyboard's place: vis-timeline draws anew, and it would be gone with the button that had the focus. */
export class FocusKeeper {
  private focused = '';

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
    if (this.focused && document.activeElement === document.body) {
      this.host.querySelector<HTMLElement>(this.focused)?.focus({ preventScroll: true });
    }
  }

  /** Whether the item that had the focus is gone, and nothing else has it since. */
  isLost(): boolean {
    return this.focused !== '' && document.activeElement === document.body;
  }

  private readonly onFocusIn = (event: FocusEvent) => {
    const button = (event.target as Element).closest<HTMLElement>(KEPT);
    this.focused = button && this.host.contains(button) ? selector(button) : '';
  };

  private readonly onPointerDown = () => {
    this.focused = '';
  };
}

function selector({ dataset }: HTMLElement): string {
  return dataset.id
    ? `.vis-item-button[data-id="${CSS.escape(dataset.id)}"]`
    : `.vis-group-button[data-group="${CSS.escape(dataset.group ?? '')}"]`;
}
