import { LitElement, css, html } from 'lit';

const STORED = 'entente.split';
const SMALLEST = 25;
const LARGEST = 80;

/**
 * `<split-pane>`: what is slotted `left` and `right`, with a handle between that can be dragged or moved by arrow keys.
 * The share of the left part is kept in the browser. Where it has less than 800 pixels the parts stand above each other.
 */
class SplitPane extends LitElement {
  static override properties = { handleName: {}, share: { state: true } };

  declare handleName: string;
  declare share: number;

  constructor() {
    super();
    this.handleName = '';
    this.share = Number(localStorage.getItem(STORED)) || 64;
  }

  static override styles = css`
    :host {
      container-type: inline-size;
      display: block;
      min-height: 0;
    }
    .parts {
      display: grid;
      grid-template-columns: minmax(0, var(--share)) 9px minmax(0, 1fr);
      grid-template-rows: minmax(0, 1fr);
      height: 100%;
    }
    .part {
      min-width: 0;
      min-height: 0;
    }
    .handle {
      background: var(--band);
      border-inline: 1px solid var(--line);
      cursor: col-resize;
      position: relative;
      touch-action: none;
    }
    .handle::after {
      background: var(--muted);
      border-radius: 2px;
      content: '';
      height: 28px;
      inset: calc(50% - 14px) 2px auto;
      opacity: 0.55;
      position: absolute;
    }
    .handle:hover,
    .handle:focus-visible {
      background: var(--cx-soft);
    }
    .handle:focus-visible {
      outline: 2px solid var(--focus);
      outline-offset: -2px;
    }
    @container (max-width: 799px) {
      .parts {
        grid-template-columns: minmax(0, 1fr);
        grid-template-rows: auto auto;
        height: auto;
      }
      .handle {
        display: none;
      }
    }
  `;

  override render() {
    return html`<div class="parts" style="--share: ${this.share}%">
      <div class="part"><slot name="left"></slot></div>
      <div
        class="handle"
        role="separator"
        tabindex="0"
        aria-orientation="vertical"
        aria-label=${this.handleName}
        aria-valuemin=${SMALLEST}
        aria-valuemax=${LARGEST}
        aria-valuenow=${Math.round(this.share)}
        @pointerdown=${this.onDown}
        @pointermove=${this.onMove}
        @keydown=${this.onKey}
      ></div>
      <div class="part"><slot name="right"></slot></div>
    </div>`;
  }

  private onDown(event: PointerEvent) {
    (event.target as Element).setPointerCapture(event.pointerId);
    event.preventDefault();
  }

  private onMove(event: PointerEvent) {
    if ((event.target as Element).hasPointerCapture(event.pointerId)) {
      const box = this.getBoundingClientRect();
      this.resize(((event.clientX - box.left) / box.width) * 100);
    }
  }

  private onKey(event: KeyboardEvent) {
    const targets: Record<string, number> = {
      ArrowLeft: this.share - 2,
      ArrowRight: this.share + 2,
      Home: SMALLEST,
      End: LARGEST,
    };
    const target = targets[event.key];
    if (target !== undefined) {
      event.preventDefault();
      this.resize(target);
    }
  }

  private resize(share: number) {
    this.share = Math.min(LARGEST, Math.max(SMALLEST, share));
    localStorage.setItem(STORED, String(this.share));
  }
}

customElements.define('split-pane', SplitPane);
