import { ref } from 'lit/directives/ref.js';

/** Opens a dialog over everything as soon as it is there; the focus goes into it, and back when it closes. */
export function asModal() {
  return ref(open);
}

/** Once it is in the page. */
function open(element?: Element) {
  queueMicrotask(() => {
    if (element instanceof HTMLDialogElement && element.isConnected && !element.open) {
      element.showModal();
    }
  });
}
