// Slides of pictures, each as large as the screen.
import Reveal from '/npm/reveal.js/dist/reveal.mjs';

const steps = new URLSearchParams(location.search).get('steps').split(',');
const slides = steps.map((step) => {
  const slide = document.createElement('section');
  const picture = Object.assign(new Image(), { src: `/steps/${step}.svg`, className: 'r-stretch' });
  slide.append(picture);
  return slide;
});
document.querySelector('.slides').replaceChildren(...slides);
await Promise.all([...document.images].map((picture) => picture.decode()));
await Reveal.initialize({ width: 1920, height: 1080 });
