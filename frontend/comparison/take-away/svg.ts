const NS = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const LINE = 16;

/** What is written around a drawing that is taken away. */
export interface Frame {
  title: string;
  subtitle: string;
  /** What its colours stand for. */
  legend?: { colour: string; text: string }[];
  /** What it counts and from where; licence. */
  notes: string[];
}

/** The properties that the theme gives drawings; a file has no theme, so they are written into it. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'paint-order',
];

/** A drawing as a file of its own, with its title above and its notes beneath. */
export function framed(drawing: SVGSVGElement, frame: Frame): SVGSVGElement {
  return inFrame(drawing, withLook(drawing), frame);
}

/** The same for a drawing that does not stand in the page and has its look already. */
export function inFrame(drawing: SVGSVGElement, copy: SVGSVGElement, { title, subtitle, legend = [], notes }: Frame): SVGSVGElement {
  const width = drawing.viewBox.baseVal.width || drawing.clientWidth;
  const height = drawing.viewBox.baseVal.height || drawing.clientHeight;
  const lines = notes.flatMap((note) => wrapped(note, Math.max(30, Math.floor((width - MARGIN) / 6))));
  const top = MARGIN + 52;
  const whole = document.createElementNS(NS, 'svg');
  const foot = top + height + (legend.length ? 28 : 0);
  const total = { width: width + 2 * MARGIN, height: foot + 12 + lines.length * LINE + MARGIN };
  whole.setAttribute('xmlns', NS);
  whole.setAttribute('viewBox', `0 0 ${total.width} ${total.height}`);
  whole.setAttribute('width', String(total.width));
  whole.setAttribute('height', String(total.height));
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => resolved(style.getPropertyValue(name));
  const paper = document.createElementNS(NS, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', colour('--paper'));
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(top));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  whole.append(
    paper,
    text(title, MARGIN, MARGIN + 18, 19, colour('--ink'), 'Georgia, serif', '600'),
    text(subtitle, MARGIN, MARGIN + 38, 13, colour('--muted')),
    copy,
    ...keys(legend, top + height + 20, colour),
    ...lines.map((line, place) => text(line, MARGIN, foot + 24 + place * LINE, 11, colour('--muted'))),
  );
  return whole;
}

/** A line of colours with what they stand for. */
function keys(legend: { colour: string; text: string }[], y: number, named: (name: string) => string): SVGElement[] {
  let x = MARGIN;
  return legend.flatMap(({ colour, text: words }) => {
    const swatch = document.createElementNS(NS, 'rect');
    const attributes = { x, y: y - 10, width: 14, height: 10, rx: 2, fill: resolved(colour) };
    Object.entries(attributes).forEach(([name, value]) => swatch.setAttribute(name, String(value)));
    const label = text(words, x + 20, y, 12, named('--ink'));
    x += 36 + words.length * 7;
    return [swatch, label];
  });
}

function text(words: string, x: number, y: number, size: number, fill: string, family = 'sans-serif', weight = '400') {
  const element = document.createElementNS(NS, 'text');
  const attributes = { x, y, fill, 'font-size': size, 'font-family': family, 'font-weight': weight };
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, String(value)));
  element.textContent = words;
  return element;
}

/** A colour of the theme as it is at present. */
function resolved(value: string): string {
  const probe = document.createElement('span');
  probe.style.color = value;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

function withLook(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const [from, to] = [[drawing, ...drawing.querySelectorAll('*')], [copy, ...copy.querySelectorAll('*')]];
  from.forEach((original, place) => {
    const style = getComputedStyle(original);
    LOOK.forEach((property) => to[place].setAttribute(property, style.getPropertyValue(property)));
    to[place].removeAttribute('class');
    to[place].removeAttribute('style');
  });
  copy.querySelectorAll('style').forEach((style) => style.remove());
  return copy;
}

export function wrapped(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < length) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

export function svgFile(drawing: SVGSVGElement): Blob {
  return new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', new XMLSerializer().serializeToString(drawing)], {
    type: 'image/svg+xml',
  });
}

/** The drawing as a picture, with so many of its pixels to one of the drawing's. */
export async function pngFile(drawing: SVGSVGElement, scale = 2): Promise<Blob> {
  const { width, height } = drawing.viewBox.baseVal;
  const address = URL.createObjectURL(svgFile(drawing));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
