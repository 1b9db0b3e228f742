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
  const current = host.firstElementChild as HTMLElement | null;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'vis-item-button';
  button.dataset.id = item.id;
  button.dataset.group = item.group;
  button.dataset.start = String(item.start);
  if (item.tooltip) {
    button.dataset.tooltip = item.tooltip;
  }
  button.tabIndex = current?.tabIndex ?? -1;
  button.setAttribute('aria-pressed', current?.getAttribute('aria-pressed') ?? 'false');
  if (item.name || item.template) {
    button.setAttribute('aria-label', item.name || item.content);
  }
  if (item.type === 'span') {
    const bar = document.createElement('span');
    bar.className = 'vis-item-bar';
    bar.style.setProperty('--vis-days', String((item.end - item.start) / MS_PER_DAY));
    button.append(bar);
  }
  button.append(label);
  return button;
}
