/** An item as `VisTimeline.java` sends it; times in milliseconds since 1970. */
export interface ItemData {
  id: string;
  type: 'point' | 'box' | 'range' | 'span' | 'background';
  start: number;
  end: number;
  content: string;
  group: string;
  className: string;
  order: number;
  /** What a screen reader says; empty for the content. */
  name: string;
}

const MS_PER_DAY = 86_400_000;

/** Whether vis-timeline is to draw the item from a start to an end. A span it takes for a point with a wide content. */
export function isStretch(item: ItemData): boolean {
  return item.type === 'range' || item.type === 'background';
}

/** The item as vis-timeline knows it. */
export function visItem(item: ItemData) {
  return {
    id: item.id,
    type: item.type === 'span' ? 'point' : item.type,
    start: new Date(item.start),
    ...(isStretch(item) ? { end: new Date(item.end) } : {}),
    ...(item.group ? { group: item.group } : {}),
    content: item.content,
    className: item.className,
    data: item,
  };
}

/** The content of an item: a button with its label, all of it text. `host` is vis-timeline's box around it. */
export function itemElement(item: ItemData, host: HTMLElement): HTMLElement {
  const label = document.createElement('span');
  label.className = 'vis-item-label';
  label.textContent = item.content;
  if (item.type === 'background') {
    return label;
  }
  const current = host.firstElementChild as HTMLElement | null;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'vis-item-button';
  button.dataset.id = item.id;
  button.dataset.group = item.group;
  button.dataset.start = String(item.start);
  button.tabIndex = current?.tabIndex ?? -1;
  button.setAttribute('aria-pressed', current?.getAttribute('aria-pressed') ?? 'false');
  if (item.name) {
    button.setAttribute('aria-label', item.name);
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
