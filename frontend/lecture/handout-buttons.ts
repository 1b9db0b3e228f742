/** The buttons of pages that are handed out: print, and copy. */
const does: Record<string, (button: HTMLElement) => void> = {
  print: () => window.print(),
  copy: (button) => void copy(button),
};

/** Copies all citations, and says so for a while; where copying is not allowed they are selected to be copied. */
async function copy(button: HTMLElement) {
  const citations = document.getElementById('citations');
  if (!citations) {
    return;
  }
  try {
    await navigator.clipboard.writeText(citations.textContent ?? '');
    tell(button, true);
    setTimeout(() => tell(button, false), 2000);
  } catch {
    window.getSelection()?.selectAllChildren(citations);
  }
}

function tell(button: HTMLElement, copied: boolean) {
  const [before, after] = button.querySelectorAll<HTMLElement>('span');
  before?.toggleAttribute('hidden', copied);
  after?.toggleAttribute('hidden', !copied);
}

for (const button of document.querySelectorAll<HTMLElement>('[data-does]')) {
  button.addEventListener('click', () => does[button.dataset.does ?? '']?.(button));
}

export {};
