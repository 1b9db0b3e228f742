/** How tooltips come, as `VisTimeline.java` sends it. */
export interface TooltipSettings {
  shown: boolean;
  delay: number;
  followPointer: boolean;
  overflow: 'flip' | 'cap' | 'none';
}

interface Point {
  x: number;
  y: number;
}

const GAP = 6;
/** So long the pointer may take on its way from the item to its tooltip. */
const GRACE_MS = 200;
let count = 0;

/**
 * Tooltips of whatever has a `data-tooltip`: text, by pointing or by focus. Escape takes one away, the pointer may move
 * onto it, and it stays until one leaves (WCAG 1.4.13).
 */
export class Tooltip {
  private readonly box = document.createElement('div');
  private target?: HTMLElement;
  private timer = 0;

  constructor(
    private readonly host: HTMLElement,
    private readonly settings: () => TooltipSettings,
  ) {
    this.box.id = `vis-tooltip-${++count}`;
    this.box.className = 'vis-tooltip-box';
    this.box.setAttribute('role', 'tooltip');
    this.box.popover = 'manual';
    host.addEventListener('pointerover', this.onPointerOver);
    host.addEventListener('pointerout', this.onPointerOut);
    host.addEventListener('pointermove', this.onPointerMove);
    host.addEventListener('pointerdown', this.hide);
    host.addEventListener('focusin', this.onFocusIn);
    host.addEventListener('focusout', this.hide);
  }

  /** vis-timeline clears the element when it goes. */
  place() {
    this.host.append(this.box);
  }

  /** To be called after vis-timeline has drawn: what was pointed at may be gone. */
  check() {
    if (this.target && !this.target.isConnected) {
      this.hide();
    }
  }

  /** Shows a text at an element until `hide`, whatever is pointed at. */
  show(target: HTMLElement, text: string, pointer?: Point) {
    window.clearTimeout(this.timer);
    this.hide();
    this.target = target;
    this.box.textContent = text;
    target.setAttribute('aria-describedby', this.box.id);
    this.box.showPopover();
    this.move(pointer);
    document.addEventListener('keydown', this.onKeyDown, true);
  }

  readonly hide = () => {
    window.clearTimeout(this.timer);
    document.removeEventListener('keydown', this.onKeyDown, true);
    this.target?.removeAttribute('aria-describedby');
    this.target = undefined;
    if (this.box.matches(':popover-open')) {
      this.box.hidePopover();
    }
  };

  /** Over or under the target, or at the pointer, kept in the page as the settings say. */
  private move(pointer?: Point) {
    const at = pointer ? new DOMRect(pointer.x, pointer.y, 0, 0) : this.target!.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.box;
    const { overflow } = this.settings();
    let left = pointer ? at.x + GAP * 2 : Math.max(at.left, this.host.getBoundingClientRect().left);
    let top = at.top - height - GAP;
    if (overflow === 'flip') {
      top = top < 0 ? at.bottom + GAP : top;
      left = left + width > innerWidth ? Math.min(at.right, innerWidth) - width : left;
    }
    if (overflow !== 'none') {
      left = Math.max(0, Math.min(left, innerWidth - width));
      top = Math.max(0, Math.min(top, innerHeight - height));
    }
    this.box.style.left = `${left}px`;
    this.box.style.top = `${top}px`;
  }

  private readonly onPointerOver = (event: PointerEvent) => {
    const target = described(event.target);
    if (event.target === this.box || (target && target === this.target)) {
      window.clearTimeout(this.timer);
    } else if (target && this.settings().shown && event.buttons === 0) {
      window.clearTimeout(this.timer);
      const pointer = this.settings().followPointer ? { x: event.clientX, y: event.clientY } : undefined;
      const show = () => target.isConnected && this.show(target, target.dataset.tooltip ?? '', pointer);
      this.timer = window.setTimeout(show, this.settings().delay);
    }
  };

  private readonly onPointerOut = () => {
    window.clearTimeout(this.timer);
    if (this.target && document.activeElement !== this.target) {
      this.timer = window.setTimeout(this.hide, GRACE_MS);
    }
  };

  private readonly onPointerMove = (event: PointerEvent) => {
    if (this.target && this.settings().followPointer && described(event.target) === this.target) {
      this.move({ x: event.clientX, y: event.clientY });
    }
  };

  private readonly onFocusIn = (event: FocusEvent) => {
    const target = described(event.target);
    // A click focuses too, and would cover what was clicked.
    if (target && this.settings().shown && target.matches(':focus-visible')) {
      this.show(target, target.dataset.tooltip ?? '');
    }
  };

  private readonly onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      this.hide();
      event.stopPropagation();
    }
  };
}

function described(target: EventTarget | null): HTMLElement | null {
  return (target as Element | null)?.closest<HTMLElement>('[data-tooltip]') ?? null;
}
