import { LitElement, html, nothing } from 'lit';

/** A stretch of a text to be marked, from a character to before another. */
interface Highlight {
  start: number;
  end: number;
}

/** What `GET /api/search` gives for each record found. */
interface Hit {
  kind: string;
  id: string;
  title: string;
  dateText: string | null;
  matched: string;
  snippet: string;
  highlights: Highlight[];
  titleHighlights: Highlight[];
}

interface Texts {
  label: string;
  placeholder: string;
  results: string;
  count: string;
  more: string;
  none: string;
  failed: string;
  kinds: Record<string, string>;
}

const PAUSE_MS = 80;
const MARK_MS = 350;
const LIMIT = 20;

/**
 * `<search-box>`: a text box that shows what it finds as one types. A combobox with a list: arrows choose, Enter opens,
 * Escape closes and then clears.
 *
 * Fires `search-text` {text} when the typing pauses, and `search-choose` {kind, id}.
 */
class SearchBox extends LitElement {
  static override properties = {
    texts: { type: Object },
    text: {},
    hits: { state: true },
    open: { state: true },
    active: { state: true },
    failed: { state: true },
  };

  declare texts: Texts;
  /** What is searched for, as the page has it. */
  declare text: string;
  declare hits: Hit[] | undefined;
  declare open: boolean;
  declare active: number;
  declare failed: boolean;

  private typed = '';
  private pause = 0;
  private marking = 0;
  private request?: AbortController;

  constructor() {
    super();
    this.text = '';
    this.open = false;
    this.active = -1;
    this.failed = false;
  }

  /** So that the theme reaches it. */
  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.clearTimeout(this.pause);
    window.clearTimeout(this.marking);
    this.request?.abort();
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('text') && this.text !== this.typed.trim()) {
      this.typed = this.text;
    }
  }

  override render() {
    if (!this.texts) {
      return nothing;
    }
    return html`
      <input
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        aria-autocomplete="list"
        aria-controls="search-results"
        aria-label=${this.texts.label}
        aria-expanded=${this.open}
        aria-activedescendant=${this.active >= 0 ? `search-result-${this.active}` : nothing}
        placeholder=${this.texts.placeholder}
        .value=${this.typed}
        @input=${this.onInput}
        @keydown=${this.onKey}
        @focus=${() => (this.open = this.hits !== undefined)}
        @blur=${() => (this.open = false)}
      />
      <div class="search-panel" ?hidden=${!this.open} @mousedown=${(event: Event) => event.preventDefault()}>
        <ul id="search-results" role="listbox" aria-label=${this.texts.results}>
          ${this.hits?.map((hit, index) => this.option(hit, index))}
        </ul>
        <p role="status">${this.open ? this.summary() : nothing}</p>
      </div>
    `;
  }

  private option(hit: Hit, index: number) {
    return html`
      <li
        id="search-result-${index}"
        role="option"
        aria-selected=${index === this.active}
        @click=${() => this.choose(index)}
        @mousemove=${() => (this.active = index)}
      >
        <span class="search-title">${marked(hit.title, hit.titleHighlights)}</span>
        <span class="search-facts">${this.texts.kinds[hit.kind]}${hit.dateText ? ` · ${hit.dateText}` : nothing}</span>
        <span class="search-snippet">${marked(hit.snippet, hit.highlights)}</span>
      </li>
    `;
  }

  private summary() {
    if (this.failed) {
      return this.texts.failed;
    }
    const count = this.hits?.length ?? 0;
    const text = count === 0 ? this.texts.none : count === LIMIT ? this.texts.more : this.texts.count;
    return text.replace('{0}', String(count));
  }

  private onInput(event: Event) {
    this.typed = (event.target as HTMLInputElement).value;
    window.clearTimeout(this.pause);
    window.clearTimeout(this.marking);
    this.pause = window.setTimeout(() => this.find(), PAUSE_MS);
    this.marking = window.setTimeout(() => this.mark(), MARK_MS);
  }

  private async find() {
    this.request?.abort();
    const request = new AbortController();
    this.request = request;
    if (!/[\p{L}\p{N}]/u.test(this.typed)) {
      this.hits = undefined;
      this.open = false;
      return;
    }
    try {
      const query = new URLSearchParams({ q: this.typed.trim(), limit: String(LIMIT) });
      const answer = await fetch(`api/search?${query}`, { signal: request.signal });
      if (!answer.ok) {
        throw new Error(answer.statusText);
      }
      this.hits = (await answer.json()) as Hit[];
      this.failed = false;
    } catch (failure) {
      if (request.signal.aborted) {
        return;
      }
      this.hits = [];
      this.failed = true;
    }
    this.active = -1;
    this.open = this.querySelector('input') === document.activeElement;
  }

  /** Tells the page what is searched for, so that it shows on the timeline. */
  private mark() {
    window.clearTimeout(this.marking);
    if (this.text !== this.typed.trim()) {
      this.text = this.typed.trim();
      this.dispatchEvent(new CustomEvent('search-text', { detail: { text: this.text } }));
    }
  }

  private onKey(event: KeyboardEvent) {
    const count = this.hits?.length ?? 0;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.open = count > 0;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.active = count === 0 ? -1 : (Math.max(this.active, step < 0 ? 0 : -1) + step + count) % count;
      this.updateComplete.then(() => this.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (this.open && this.active >= 0) {
        this.choose(this.active);
      } else {
        this.open = false;
        this.mark();
      }
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (this.open) {
        this.open = false;
      } else {
        this.typed = '';
        this.hits = undefined;
        this.requestUpdate();
        this.mark();
      }
    }
  }

  private choose(index: number) {
    const hit = this.hits?.[index];
    if (hit) {
      this.open = false;
      this.mark();
      this.dispatchEvent(new CustomEvent('search-choose', { detail: { kind: hit.kind, id: hit.id } }));
    }
  }
}

/** A text with stretches of it marked; all of it stays text. */
function marked(text: string, highlights: Highlight[]) {
  const parts = [];
  let done = 0;
  for (const { start, end } of highlights) {
    parts.push(text.slice(done, start), html`<mark>${text.slice(start, end)}</mark>`);
    done = end;
  }
  return [...parts, text.slice(done)];
}

customElements.define('search-box', SearchBox);
