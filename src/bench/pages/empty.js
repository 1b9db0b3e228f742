// Moves a box by a notch of the wheel and by dragging.
const box = document.querySelector('.box');
let left = 0;

function move(pixels) {
  left += pixels;
  box.style.left = `${left}px`;
}

addEventListener('wheel', (event) => move(event.deltaY / 10));
addEventListener('pointermove', (event) => move(event.buttons === 1 ? event.movementX : 0));
