/** What is not saved yet, as the server tells it and as it is typed. */
interface Kept {
  basedOn: number;
  head: Record<string, string>;
  /** Ids of all steps. */
  order: string[];
  steps: Record<string, Record<string, unknown>>;
  /** Texts of fields that the server may not have yet, by the names of the fields. */
  typed: Record<string, string>;
  /** Milliseconds since 1970. */
  at: number;
}

type Told = Omit<Kept, 'typed' | 'at'>;

const PREFIX = 'entente.draft';

/**
 * What the server tells of: what was typed (fields may be newer by now), any other change (they are as it tells), or that all
 * is saved.
 */
type Occasion = 'typed' | 'changed' | 'saved';

/**
 * `<draft-keeper>`: keeps in the browser's storage what its author has not saved, each window by itself, and finds what windows
 * left that are gone.
 *
 * Fires `draft-found` {draft} once, `keep-failed` where the browser keeps nothing, and `page-return` when the author comes back
 * from another window.
 */
class DraftKeeper extends HTMLElement {
  lecture = '';

  private readonly name = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
  private leaving = new AbortController();
  private told: Told = { basedOn: 0, head: {}, order: [], steps: {} };
  private typed: Record<string, string> = {};
  private unsaved = false;
  private found?: string;
  private release = () => {};

  connectedCallback() {
    this.leaving = new AbortController();
    const { signal } = this.leaving;
    document.addEventListener('input', (event) => this.onInput(event), { signal });
    document.addEventListener('visibilitychange', () => this.onShown(), { signal });
    window.addEventListener('beforeunload', (event) => this.unsaved && event.preventDefault(), { signal });
    void this.find();
  }

  disconnectedCallback() {
    this.leaving.abort();
    this.release();
  }

  /** Keeps what is new; `json` has all steps that changed since it was told last. */
  keep(json: string, occasion: Occasion) {
    const news = JSON.parse(json) as Told;
    const steps = Object.fromEntries(news.order.map((id) => [id, news.steps[id] ?? this.told.steps[id]]));
    this.told = { ...news, steps };
    const newer = Object.entries(this.typed).filter(([field, text]) => cleaned(field, text) !== textOf(this.told, field));
    this.typed = occasion === 'changed' ? {} : Object.fromEntries(newer);
    if (occasion === 'saved' && newer.length === 0) {
      this.forget();
    } else {
      this.write();
    }
  }

  /** Forgets what is not saved. */
  forget() {
    this.typed = {};
    this.unsaved = false;
    this.storing((storage) => storage.removeItem(this.key(this.name)));
  }

  /** Forgets what was found. */
  forgetFound() {
    const { found } = this;
    if (found) {
      this.storing((storage) => storage.removeItem(found));
      this.found = undefined;
    }
  }

  private onInput(event: Event) {
    const field = event.target as HTMLInputElement;
    const name = field.dataset?.draft;
    if (name) {
      this.typed[name] = field.value;
      this.write();
    }
  }

  private onShown() {
    if (document.visibilityState === 'visible') {
      this.dispatchEvent(new CustomEvent('page-return'));
    }
  }

  private write() {
    this.unsaved = true;
    const kept: Kept = { ...this.told, typed: this.typed, at: Date.now() };
    this.storing((storage) => storage.setItem(this.key(this.name), JSON.stringify(kept)));
  }

  /** Browsers refuse storage that is full, and some all of it. */
  private storing(use: (storage: Storage) => void) {
    try {
      use(localStorage);
    } catch (error) {
      this.dispatchEvent(new CustomEvent('keep-failed', { detail: { why: String(error) } }));
    }
  }

  /** What other windows left that are not open any more; the newest of it. */
  private async find() {
    const held = await this.holdName();
    this.storing((storage) => {
      const [newest] = Object.keys(storage)
        .filter((key) => key.startsWith(this.key('')) && !held.has(key))
        .map((key) => ({ key, draft: storage.getItem(key) ?? '' }))
        .sort((one, other) => changed(other.draft) - changed(one.draft));
      if (newest && this.isConnected) {
        this.found = newest.key;
        this.dispatchEvent(new CustomEvent('draft-found', { detail: { draft: newest.draft } }));
      }
    });
  }

  /** Holds this window's name while it is open; returns the names that windows hold. */
  private async holdName(): Promise<Set<string | undefined>> {
    const own = this.key(this.name);
    if (!navigator.locks) {
      return new Set([own]);
    }
    void navigator.locks.request(own, () => new Promise<void>((release) => (this.release = release)));
    const { held = [] } = await navigator.locks.query();
    return new Set([own, ...held.map((lock) => lock.name)]);
  }

  private key(name: string): string {
    return `${PREFIX}.${this.lecture}.${name}`;
  }
}

const CHOICES = 'poll-choices';

/** What the server has of a field: of the lecture by its name, of a step as `step:ID:NAME`. */
function textOf(told: Told, field: string): unknown {
  const [, id, name] = field.split(':');
  if (!name) {
    return told.head[field];
  }
  const step = told.steps[id];
  const poll = step?.poll as { question: string; choices: string[] } | undefined;
  switch (name) {
    case 'poll-question':
      return poll?.question;
    case CHOICES:
      return poll?.choices.join('\n');
    default:
      return step?.[name];
  }
}

/** A text as the server takes it from a field. */
function cleaned(field: string, text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return field.endsWith(CHOICES) ? [...new Set(lines.filter(Boolean))].join('\n') : text.trim();
}

/** When a draft was changed last; long ago if it is none. */
function changed(draft: string): number {
  try {
    return (JSON.parse(draft) as Kept).at ?? 0;
  } catch {
    return 0;
  }
}

customElements.define('draft-keeper', DraftKeeper);
