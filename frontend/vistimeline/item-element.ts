import type { ItemData } from './item-data';
import { labelElement } from './template';

const MS_PER_DAY = 86_400_000;

/** The content of an item: a button with its label, all of it text. `host` is vis-timeline's box around it. */
export function itemElement(item: ItemData, host: HTMLElement): HTMLElement {
  const label = labelElement('vis-item-label', item);
  if (item.type === 'background') {
    if (item.tooltip) {
      label.dataset.tooltip = item.tooltip;
    }
    return label;
  }
  const button = itemButton(item.id, host);
  button.dataset.group = item.group;
  button.dataset.start = String(item.start);
  button.dataset.end = String(item.end);
  setOrRemove(button, 'data-tooltip', item.tooltip);
  setOrRemove(button, 'aria-label', item.name || (item.template ? item.content : ''));
  fill(button, ...(item.type === 'span' ? [bar(item)] : []), label);
  return button;
}

/** The button that is there already, so that what has the focus keeps it, or a new one. */
export function itemButton(id: string, host: HTMLElement): HTMLElement {
  const current = host.firstElementChild as HTMLElement | null;
  return current?.dataset.id === id ? current : newButton(id);
}

/** Leaves what is the same: a click on a part that went away between press and release would be none. */
function fill(button: HTMLElement, ...parts: HTMLElement[]) {
  const isSame = parts.map((part) => part.outerHTML).join('') === button.innerHTML;
  if (!isSame) {
    button.replaceChildren(...parts);
  }
}

function newButton(id: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'vis-item-button';
  button.dataset.id = id;
  button.tabIndex = -1;
  button.setAttribute('aria-pressed', 'false');
  return button;
}

function bar(item: ItemData): HTMLElement {
  const element = document.createElement('span');
  element.className = 'vis-item-bar';
  element.style.setProperty('--vis-days', String((item.end - item.start) / MS_PER_DAY));
  return element;
}

function setOrRemove(element: HTMLElement, name: string, value?: string) {
  if (value) {
    element.setAttribute(name, value);
  } else {
    element.removeAttribute(name);
  }
}
