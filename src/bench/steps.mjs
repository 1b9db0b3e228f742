// Measures how lectures move in the hall: from a key to the first frame that shows it, and how smoothly the stage moves from
// step to step. Beside it reveal.js, with the pictures of the same steps as its slides.
import { setTimeout as pause } from 'node:timers/promises';
import { random } from './history.mjs';
import { median, slowest } from './numbers.mjs';

const LECTURES = ['vienna-to-sarajevo', 'covenant-and-charter', 'nato-to-2005'];
const HALL = { width: 1920, height: 1080 };
const FRAME_MS = 1000 / 60;
const IDLE_MS = 200;

const phase = random(1648);

const ENTENTE = {
  name: 'Entente',
  changing: 'lecture-hall',
  moving: 'history-timeline',
  view: '.vis-time-axis.vis-foreground .vis-text',
  ready: 'lecture-hall .scene-part',
  forward: 'PageDown',
};

const REVEAL = {
  name: 'reveal.js 6.0.2',
  changing: '.reveal',
  ready: '.reveal.ready',
  forward: 'PageDown',
};

/**
 * Runs in the page, before the page's own scripts. `changing` is the element in which something changes with every step,
 * `moving` the one in whose shadow the styles of `view` change while it moves, if scripts move it; styles that the browser
 * itself moves are seen as its animations.
 */
function hallProbe({ changing, moving, view }) {
  const UNANSWERED_MS = 10_000;
  const REST_MS = 500;
  const { port1, port2 } = new MessageChannel();
  const observer = new MutationObserver(() => {
    hasChanged = true;
    observer.disconnect();
  });
  /** Whether a change was made, and whether a frame has shown it. */
  let hasChanged = false;
  let isSeen = false;
  let measured;

  const frame = () => new Promise(requestAnimationFrame);
  const task = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  const host = () => moving && document.querySelector(moving);
  const seen = () => [...((host()?.shadowRoot ?? host())?.querySelectorAll(view) ?? [])].map((each) => each.getAttribute('style')).join();
  const isAnimated = () =>
    document.getAnimations().some(({ playState, effect }) => playState === 'running' && Number.isFinite(effect.getComputedTiming().endTime));

  /** Watches frames until nothing moves for a while; `frames` are the times between those of the movement. */
  async function untilRest(from, before) {
    const result = { took: null, frames: [] };
    let shown = before;
    let last = from;
    let moved = null;
    let frames = [];
    for (;;) {
      await frame();
      const now = performance.now();
      if (isSeen) {
        result.took ??= now - from;
      }
      if (moved !== null) {
        frames.push(now - last);
      }
      last = now;
      await task();
      isSeen = hasChanged;
      const nowShown = seen();
      if (nowShown !== shown || isAnimated()) {
        shown = nowShown;
        moved = now;
        result.frames.push(...frames);
        frames = [];
      } else if (now - Math.max(from, moved ?? 0) > (hasChanged ? REST_MS : UNANSWERED_MS)) {
        return result;
      }
    }
  }

  globalThis.hall = {
    /** Gets ready to measure what the next key does. */
    expect() {
      const before = seen();
      hasChanged = false;
      isSeen = false;
      observer.observe(document.querySelector(changing), { subtree: true, childList: true, attributes: true, characterData: true });
      measured = new Promise((resolve) => {
        const onKey = ({ timeStamp }) => resolve(untilRest(timeStamp, before));
        addEventListener('keydown', onKey, { capture: true, once: true });
      });
    },

    /** {took, frames}, in milliseconds; `took` is null if nothing changed. */
    measured: () => measured,
  };
}

/**
 * From the first step to the last, by the key of a clicker.
 *
 * @param reveals how much is uncovered in each step, one press each, before the next press goes on
 */
async function present(browser, subject, url, reveals) {
  const { page, close } = await browser.newPage({}, HALL);
  try {
    await page.addInitScript(hallProbe, subject);
    await page.goto(url);
    await page.waitForSelector(subject.ready);
    await page.waitForLoadState('networkidle');
    const results = { steps: [], reveals: [] };
    const press = async (list) => {
      await page.evaluate(() => hall.expect());
      // A key comes at any time of a frame.
      await pause(IDLE_MS + FRAME_MS * phase());
      await page.keyboard.press(subject.forward);
      list.push(await page.evaluate(() => hall.measured()));
    };
    for (const [step, count] of reveals.entries()) {
      for (let revealed = 0; revealed < count; revealed++) {
        await press(results.reveals);
      }
      if (step + 1 < reveals.length) {
        await press(results.steps);
      }
    }
    return results;
  } finally {
    await close();
  }
}

function tooks(results) {
  const unanswered = results.filter(({ took }) => took === null).length;
  if (unanswered > 0) {
    throw new Error(`${unanswered} of ${results.length} keys changed nothing`);
  }
  const all = results.map(({ took }) => took);
  return results.length > 0 ? { median: median(all), slowest: slowest(all) } : null;
}

function figures({ steps, reveals }) {
  const moves = steps.map(({ frames }) => frames).filter(({ length }) => length > 1);
  const rates = moves.map((frames) => (1000 * frames.length) / frames.reduce((sum, each) => sum + each, 0));
  return {
    steps: steps.length,
    moves: moves.length,
    step: tooks(steps),
    reveal: tooks(reveals),
    rate: { median: median(rates), slowest: Math.min(...rates) },
    longestFrame: slowest(moves.flat()),
  };
}

/** The steps of a lecture, each {id, reveals, picture}. */
async function outline(browser, origin, lecture) {
  const { page, close } = await browser.newPage({}, HALL);
  try {
    await page.goto(`${origin}/lectures/${lecture}/present`);
    return await page.evaluate(() =>
      JSON.parse(document.querySelector('#player-data').textContent).lecture.steps.map(({ id, reveals, picture }) => ({ id, reveals: reveals.length, picture })),
    );
  } finally {
    await close();
  }
}

/**
 * Every lecture from its first step to its last.
 *
 * @param peers serves reveal.js with the pictures that Entente draws
 * @returns rows {name, lecture, figures}
 */
export async function measureSteps(browser, origin, peers, quick, progress) {
  const rows = [];
  const record = (name, lecture, results) => {
    rows.push({ name, lecture, figures: figures(results) });
    progress(`  ${name}, ${lecture}: first frame after ${Math.round(rows.at(-1).figures.step.median)} ms`);
  };
  for (const lecture of quick ? LECTURES.slice(-1) : LECTURES) {
    const steps = await outline(browser, origin, lecture);
    const reveals = steps.map((step) => step.reveals);
    record(ENTENTE.name, lecture, await present(browser, ENTENTE, `${origin}/lectures/${lecture}/present`, reveals));
    for (const { id, picture } of steps) {
      const answer = await fetch(new URL(picture, `${origin}/`));
      if (!answer.ok || !answer.headers.get('content-type').startsWith('image/svg+xml')) {
        throw new Error(`${answer.url}: ${answer.status}, ${answer.headers.get('content-type')} instead of a picture`);
      }
      peers.serve(`/steps/${id}.svg`, await answer.text());
    }
    record(REVEAL.name, lecture, await present(browser, REVEAL, `${peers.origin}/reveal.html?steps=${steps.map(({ id }) => id)}`, steps.map(() => 0)));
  }
  return rows;
}
