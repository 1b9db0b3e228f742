const NS = 'http://www.w3.org/2000/svg';
const LINE = 15;
const NEAR = 90;

interface Label {
  x: number;
  y: number;
  text: string;
  colour: string;
}

/** Writes names at the ends of lines, moved apart where they would cover each other. */
export function endLabels(drawing: Element, labels: Label[]) {
  const placed: Label[] = [];
  for (const label of labels.toSorted((one, other) => other.y - one.y)) {
    const below = placed.filter(({ x }) => Math.abs(x - label.x) < NEAR).map(({ y }) => y - LINE);
    placed.push({ ...label, y: Math.min(label.y, ...below) });
  }
  for (const { x, y, text, colour } of placed) {
    const element = document.createElementNS(NS, 'text');
    element.setAttribute('class', 'end-label');
    element.setAttribute('x', String(x + 6));
    element.setAttribute('y', String(y + 4));
    element.setAttribute('fill', colour);
    element.setAttribute('text-anchor', 'start');
    element.textContent = text;
    drawing.append(element);
  }
}
