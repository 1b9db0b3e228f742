const NS = 'http://www.w3.org/2000/svg';

/**
 * An element of the page as a drawing: its backgrounds, its borders and each line of its text, where they stand on the
 * screen. Knows what tables are made of; pictures and shadows it leaves out.
 */
export function drawn(element: HTMLElement): SVGSVGElement {
  // Heads that stick to where one has scrolled to go back to their places.
  element.classList.add('is-being-drawn');
  try {
    return drawing(element);
  } finally {
    element.classList.remove('is-being-drawn');
  }
}

function drawing(element: HTMLElement): SVGSVGElement {
  const box = element.getBoundingClientRect();
  const drawing = document.createElementNS(NS, 'svg');
  drawing.setAttribute('viewBox', `0 0 ${round(box.width)} ${round(box.height)}`);
  drawing.setAttribute('width', String(round(box.width)));
  drawing.setAttribute('height', String(round(box.height)));
  new Drawer(drawing, box).draw(element);
  return drawing;
}

class Drawer {
  constructor(
    private readonly drawing: SVGSVGElement,
    private readonly origin: DOMRect,
  ) {}

  draw(element: Element) {
    const style = getComputedStyle(element);
    if (style.visibility === 'hidden' || style.display === 'none' || element.matches(LEFT_OUT)) {
      return;
    }
    this.box(element, style);
    for (const child of element.childNodes) {
      if (child instanceof Element) {
        this.draw(child);
      } else if (child instanceof Text && child.data.trim()) {
        this.text(child, style);
      }
    }
  }

  private box(element: Element, style: CSSStyleDeclaration) {
    const box = element.getBoundingClientRect();
    const radius = Math.min(parseFloat(style.borderTopLeftRadius) || 0, box.height / 2, box.width / 2);
    const isRound = style.borderTopLeftRadius.endsWith('%') || radius > 0;
    const border = parseFloat(style.borderTopWidth) || 0;
    const rounded = isRound ? (style.borderTopLeftRadius.endsWith('%') ? box.height / 2 : radius) : 0;
    if (isVisible(style.backgroundColor) || (rounded && border && isVisible(style.borderTopColor))) {
      this.rect(box, rounded, style.backgroundColor, rounded && border ? style.borderTopColor : 'none', border);
    }
    if (rounded) {
      return;
    }
    this.edge(box.left, box.top, box.width, parseFloat(style.borderTopWidth), style.borderTopColor);
    const bottom = parseFloat(style.borderBottomWidth);
    this.edge(box.left, box.bottom - bottom, box.width, bottom, style.borderBottomColor);
    const left = parseFloat(style.borderLeftWidth);
    this.rect(new DOMRect(box.left, box.top, left, box.height), 0, left ? style.borderLeftColor : 'none', 'none', 0);
  }

  private edge(x: number, y: number, width: number, height: number, colour: string) {
    if (height > 0 && isVisible(colour)) {
      this.rect(new DOMRect(x, y, width, height), 0, colour, 'none', 0);
    }
  }

  private rect(box: DOMRect, radius: number, fill: string, stroke: string, width: number) {
    if (box.width <= 0 || box.height <= 0 || (!isVisible(fill) && stroke === 'none')) {
      return;
    }
    this.add('rect', {
      x: round(box.left - this.origin.left),
      y: round(box.top - this.origin.top),
      width: round(box.width),
      height: round(box.height),
      rx: round(radius),
      fill: isVisible(fill) ? fill : 'none',
      stroke,
      'stroke-width': width,
    });
  }

  /** A line of the screen is a text of its own, as drawings don't wrap. */
  private text(node: Text, style: CSSStyleDeclaration) {
    for (const { words, box } of lines(node)) {
      const text = this.add('text', {
        x: round(box.left - this.origin.left),
        y: round(box.bottom - this.origin.top - (box.height - parseFloat(style.fontSize)) / 2 - parseFloat(style.fontSize) * 0.2),
        fill: style.color,
        'font-family': style.fontFamily,
        'font-size': parseFloat(style.fontSize),
        'font-weight': style.fontWeight,
        'font-style': style.fontStyle,
        'text-decoration': style.textDecorationLine === 'line-through' ? 'line-through' : 'none',
      });
      // Whatever font it is shown in later, it takes the room that it has here.
      text.setAttribute('textLength', String(round(box.width)));
      text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
      text.textContent = style.textTransform === 'uppercase' ? words.toUpperCase() : words;
    }
  }

  private add(name: string, attributes: Record<string, string | number>): SVGElement {
    const element = document.createElementNS(NS, name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, String(value)));
    this.drawing.append(element);
    return element;
  }
}

/** What is there for screen readers alone, and menus. */
const LEFT_OUT = '.visually-hidden, [popover]';

function lines(node: Text): { words: string; box: DOMRect }[] {
  const found: { words: string; box: DOMRect }[] = [];
  const range = document.createRange();
  for (const match of node.data.matchAll(/\S+\s*/g)) {
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].trimEnd().length);
    const [box] = range.getClientRects();
    const last = found.at(-1);
    if (!box) {
      continue;
    }
    if (last && Math.abs(last.box.top - box.top) < box.height / 2) {
      last.words += ` ${match[0].trimEnd()}`;
      last.box = new DOMRect(last.box.left, last.box.top, box.right - last.box.left, last.box.height);
    } else {
      found.push({ words: match[0].trimEnd(), box });
    }
  }
  return found;
}

function isVisible(colour: string): boolean {
  return !!colour && colour !== 'none' && colour !== 'transparent' && !/[,/]\s*0\)$/.test(colour);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
