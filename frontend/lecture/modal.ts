import { ref } from 'lit/directives/ref.js';

/** Opens a dialog over everything as soon as it is there; the focus goes into it, and back when it closes. */
export function asModal() {
  return ref(open);
}

function open(element?: Element) {
  if (element instanceof HTMLDialogElement && !element.open) {
    element.showModal();
  }
}
