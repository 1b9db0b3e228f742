const NS = 'http://www.w3.org/2000/svg';
const TOP = 14;
const FOOT = 28;

/** The upright line of the cursor in a drawing over time. */
export class CursorLine {
  private readonly line = document.createElementNS(NS, 'line');

  /**
   * @param x from a day to its place
   * @param days the first and the last day drawn, between which the line stays
   * @param height of the drawing
   */
  constructor(
    drawing: Element,
    private readonly x: (day: number) => number,
    private readonly days: [number, number],
    height: number,
  ) {
    this.line.setAttribute('class', 'cursor-line');
    this.line.setAttribute('y1', String(TOP));
    this.line.setAttribute('y2', String(height - FOOT));
    drawing.append(this.line);
  }

  move(day: number) {
    const at = String(this.x(Math.max(this.days[0], Math.min(this.days[1], day))));
    this.line.setAttribute('x1', at);
    this.line.setAttribute('x2', at);
  }
}
