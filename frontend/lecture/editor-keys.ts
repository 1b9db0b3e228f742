/** Fields undo and redo what is typed in them by themselves; dialogs are in the way of everything. */
const FIELDS = 'input, textarea, select';

/** `<editor-keys>`: the keys of the editor, wherever the focus is. Fires `editor-key` {command}: save, undo or redo. */
class EditorKeys extends HTMLElement {
  private leaving = new AbortController();

  connectedCallback() {
    this.leaving = new AbortController();
    document.addEventListener('keydown', (event) => this.onKey(event), { signal: this.leaving.signal });
  }

  disconnectedCallback() {
    this.leaving.abort();
  }

  private onKey(event: KeyboardEvent) {
    const command = commandOf(event);
    if (command && !document.querySelector('dialog[open]')) {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('editor-key', { detail: { command } }));
    }
  }
}

function commandOf(event: KeyboardEvent): string | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) {
    return undefined;
  }
  const key = event.key.toLowerCase();
  if (key === 's') {
    return 'save';
  }
  if ((event.target as Element).closest(FIELDS)) {
    return undefined;
  }
  if (key === 'z') {
    return event.shiftKey ? 'redo' : 'undo';
  }
  return key === 'y' ? 'redo' : undefined;
}

customElements.define('editor-keys', EditorKeys);
