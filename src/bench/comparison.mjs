// Measures the comparing view: how soon all of it shows another day, how smoothly the years are played, and the as-of
// computation by itself.
import { benchmark } from './jmh.mjs';
import { median, slowest } from './numbers.mjs';

const ADDRESS = '/compare?compare=united-nations,nato,warsaw-pact,osce&matrix=organizations-and-rings&at=1950-01-01';
const MOVES = 40;
const PLAYED_MS = 6_000;

/** {asOfMicros, tenfoldMicros, move: {median, slowest}, framesASecond, longestFrame} */
export async function measureComparison(work, browser, origin, quick) {
  const { page, close } = await browser.newPage({});
  try {
    await page.goto(origin + ADDRESS);
    await page.waitForSelector('members-map .plot svg');
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const moves = await page.evaluate(move, quick ? 10 : MOVES);
    const frames = await page.evaluate(play, quick ? 2_000 : PLAYED_MS);
    const score = await benchmark(work, 'ComparisonBenchmark', quick ? ['-wi', '1', '-i', '2'] : []);
    return {
      asOfMicros: score('asOf', { times: 1 }),
      tenfoldMicros: score('asOf', { times: 10 }),
      move: { median: median(moves), slowest: slowest(moves) },
      framesASecond: (1000 * frames.length) / frames.reduce((sum, each) => sum + each, 0),
      longestFrame: slowest(frames),
    };
  } finally {
    await close();
  }
}

/** In the page: from each movement of the slider to the start of the frame after the one that shows it. */
async function move(count) {
  const slider = document.querySelector('.cursor-slider');
  const [first, last] = [Number(slider.min), Number(slider.max)];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const took = [];
  for (let i = 0; i < count; i++) {
    await frame();
    slider.value = String(Math.round(first + ((last - first) * ((i * 37) % count)) / count));
    const begun = performance.now();
    slider.dispatchEvent(new Event('input'));
    await frame();
    await frame();
    took.push(performance.now() - begun);
  }
  slider.dispatchEvent(new Event('change'));
  return took;
}

/** In the page: the milliseconds between frames while the years are played. */
async function play(milliseconds) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const slider = document.querySelector('.cursor-slider');
  slider.value = String(-10_000);
  slider.dispatchEvent(new Event('input'));
  document.querySelector('.play').click();
  await frame();
  const frames = [];
  let before = await frame();
  const end = before + milliseconds;
  while (before < end) {
    const now = await frame();
    frames.push(now - before);
    before = now;
  }
  document.querySelector('.play').click();
  return frames;
}
