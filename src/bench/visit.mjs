// Opens a subject's page and measures it.
import { setTimeout as pause } from 'node:timers/promises';
import { drag } from './subjects.mjs';
import { median, slowest } from './numbers.mjs';

export const USABLE_WITHIN_MS = 60_000;
export const ALL_STEPS_WITHIN_MS = 120_000;
const ONE_OPENING_FROM_MS = 10_000;

/** What the page did not do in time. */
export class TooSlow extends Error {}

/** The promise's value, unless the time is over first. */
async function within(milliseconds, promise, what) {
  const over = new AbortController();
  promise.catch(() => {}); // A page that is closed while one waits for it rejects later on.
  const late = pause(milliseconds, null, { signal: over.signal }).then(() => {
    throw new TooSlow(what);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    over.abort();
    late.catch(() => {});
  }
}

/** Milliseconds from the navigation until the first items were on screen, and those that the first zoom took. */
async function untilUsable(page, subject, url) {
  await page.goto(url, { waitUntil: 'commit', timeout: USABLE_WITHIN_MS });
  const painted = await page.evaluate(() => bench.painted());
  for (;;) {
    await subject.zoom.step(page, subject.names, 'in');
    const { took } = await page.evaluate(() => bench.measured());
    if (took !== null) {
      return painted + took;
    }
  }
}

async function open(browser, subject, url) {
  const opened = await browser.newPage(subject.names);
  const work = untilUsable(opened.page, subject, url);
  const usable = await within(USABLE_WITHIN_MS, work, `not usable within ${USABLE_WITHIN_MS / 1000} s`);
  return { ...opened, usable, bytesUntilUsable: opened.bytes() };
}

/** Rounds of zooming in, panning to and fro, and zooming out again, until there were enough of them or the time is over. */
async function steps(opened, subject, count) {
  const { page } = opened;
  const { zoom, names } = subject;
  const began = performance.now();
  const zooms = [];
  const pans = [];
  let items = await page.evaluate(() => bench.count());

  const record = async (list) => {
    list.push(await page.evaluate(() => bench.measured()));
    items = Math.max(items, await page.evaluate(() => bench.count()));
    return performance.now() - began < ALL_STEPS_WITHIN_MS;
  };
  const zoomAll = async (direction) => {
    for (let step = 0; step < zoom.steps && performance.now() - began < ALL_STEPS_WITHIN_MS; step++) {
      await zoom.step(page, names, direction);
      await record(zooms);
    }
  };
  for (let done = 0; done < count && performance.now() - began < ALL_STEPS_WITHIN_MS; done += zoom.steps) {
    await zoomAll('in');
    await drag(page, names, zoom.steps, () => record(pans));
    await zoomAll('out');
  }
  return { zooms, pans, items };
}

function figures(results, planned) {
  const answered = results.filter(({ took }) => took !== null);
  const tooks = answered.map(({ took }) => took);
  const slices = answered.map(({ slice }) => slice).filter((slice) => slice !== null);
  return {
    median: median(tooks),
    slowest: slowest(tooks),
    longestFrame: slowest(answered.map(({ longestFrame }) => longestFrame)),
    slice: slices.length > 0 ? { median: median(slices), slowest: slowest(slices) } : null,
    steps: results.length,
    planned,
    unanswered: results.length - answered.length,
  };
}

/**
 * Opens pages in turn, so that whatever else the machine does weighs on all of them alike; first each once to warm its server
 * up.
 *
 * @param pages each {browser, subject, url}
 * @returns the median of each, in milliseconds
 */
export async function openInTurn(pages, openings) {
  const times = pages.map(() => []);
  for (let round = 0; round <= openings; round++) {
    for (const [index, { browser, subject, url }] of pages.entries()) {
      const opened = await open(browser, subject, url);
      await opened.close();
      if (round > 0) {
        times[index].push(opened.usable);
      }
    }
  }
  return times.map(median);
}

/**
 * The figures of one page: opened once to warm its server up and then so many times, each in a fresh context; the last
 * opening makes the steps. A page that takes long to open is opened once.
 *
 * @throws TooSlow if the page is not usable in time or stops answering
 */
export async function visit(browser, subject, url, { openings, stepsEachWay }) {
  let opened = await open(browser, subject, url);
  const times = [];
  for (let opening = 0; opening < openings && opened.usable < ONE_OPENING_FROM_MS; opening++) {
    await opened.close();
    opened = await open(browser, subject, url);
    times.push(opened.usable);
  }
  const made = steps(opened, subject, stepsEachWay);
  const { zooms, pans, items } = await within(2 * ALL_STEPS_WITHIN_MS, made, 'usable, then stopped answering');
  return {
    usable: median(times.length > 0 ? times : [opened.usable]),
    bytes: opened.bytesUntilUsable,
    zoom: figures(zooms, 2 * stepsEachWay),
    pan: figures(pans, stepsEachWay),
    items,
    heap: await within(USABLE_WITHIN_MS, opened.heap(), 'stopped answering when its memory was measured'),
  };
}
