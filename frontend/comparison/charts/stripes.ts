const NS = 'http://www.w3.org/2000/svg';
const WIDTH = 4;

/** A fill of stripes in some colours; the drawing is given the pattern if it does not have it yet. */
export function stripes(drawing: SVGElement, colours: string[]): string {
  const id = `stripes-${colours.join('-').replaceAll(/[^a-z0-9]+/g, '-')}`;
  if (!drawing.querySelector(`#${id}`)) {
    const pattern = document.createElementNS(NS, 'pattern');
    const size = String(colours.length * WIDTH);
    const attributes = { id, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
    Object.entries(attributes).forEach(([name, value]) => pattern.setAttribute(name, value));
    colours.forEach((colour, place) => {
      const stripe = document.createElementNS(NS, 'rect');
      stripe.setAttribute('x', String(place * WIDTH));
      stripe.setAttribute('width', String(WIDTH));
      stripe.setAttribute('height', size);
      stripe.setAttribute('fill', colour);
      pattern.append(stripe);
    });
    drawing.prepend(pattern);
  }
  return `url(#${id})`;
}
