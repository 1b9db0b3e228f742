/** So long the pointer may take on its way from the term to its definition. */
const GRACE_MS = 200;
const DELAY_MS = 250;
const GAP = 6;
const MARGIN = 8;
let count = 0;

/**
 * `<glossary-term>`: the name of an idea in a text, as a button. Its definition comes by pointing or by focus; Escape takes
 * it away, and the pointer may move onto it (WCAG 1.4.13).
 */
class GlossaryTerm extends HTMLElement {
  private readonly button = document.createElement('button');
  private readonly box = document.createElement('span');
  private timer = 0;

  constructor() {
    super();
    this.button.type = 'button';
    this.button.className = 'term';
    this.box.id = `definition-${++count}`;
    this.box.className = 'definition';
    this.box.setAttribute('role', 'tooltip');
    this.box.popover = 'manual';
    this.button.setAttribute('aria-describedby', this.box.id);
    this.addEventListener('pointerenter', () => this.later(() => this.show(), DELAY_MS));
    this.addEventListener('pointerleave', () => this.later(() => this.hide(), GRACE_MS));
    this.addEventListener('focusin', () => this.later(() => this.show(), 0));
    this.addEventListener('focusout', () => this.hide());
    // A click opens the idea itself; one on the definition, which may be read and copied, does not.
    this.box.addEventListener('click', (event) => event.stopPropagation());
  }

  set name(name: string) {
    this.button.textContent = name;
  }

  set definition(definition: string) {
    this.box.textContent = definition;
  }

  connectedCallback() {
    this.replaceChildren(this.button, this.box);
  }

  disconnectedCallback() {
    this.hide();
  }

  private later(act: () => void, delay: number) {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(act, delay);
  }

  private show() {
    if (!this.isConnected || this.box.matches(':popover-open')) {
      return;
    }
    this.box.showPopover();
    const term = this.button.getBoundingClientRect();
    const { width, height } = this.box.getBoundingClientRect();
    const isBelow = term.bottom + GAP + height < window.innerHeight - MARGIN;
    const left = Math.max(MARGIN, Math.min(term.left, window.innerWidth - width - MARGIN));
    this.box.style.left = `${left}px`;
    this.box.style.top = `${isBelow ? term.bottom + GAP : term.top - GAP - height}px`;
    document.addEventListener('keydown', this.onKeyDown, true);
    document.addEventListener('scroll', this.onScroll, true);
  }

  private hide() {
    window.clearTimeout(this.timer);
    document.removeEventListener('keydown', this.onKeyDown, true);
    document.removeEventListener('scroll', this.onScroll, true);
    if (this.box.matches(':popover-open')) {
      this.box.hidePopover();
    }
  }

  private readonly onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this.hide();
    }
  };

  private readonly onScroll = () => this.hide();
}

customElements.define('glossary-term', GlossaryTerm);
