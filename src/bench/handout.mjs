// Measures how long a lecture takes to become a file of PowerPoint.
import { setTimeout as pause } from 'node:timers/promises';
import { median } from './numbers.mjs';

const LECTURE = 'nato-to-2005';
const STEPS = 14;
const TIMES = 15;
/** Nobody is there sooner; until then a start visits its own pages. */
const FIRST_READER_MS = 15_000;

/** {steps, bytes, firstMs, againMs}: the first one that a server is asked for, when its start is over, and those after it. */
export async function measureHandout(origin, quick) {
  await pause(FIRST_READER_MS);
  const tooks = [];
  let bytes = 0;
  for (let time = 0; time <= (quick ? 3 : TIMES); time++) {
    const began = performance.now();
    const answer = await fetch(`${origin}/lectures/${LECTURE}/handout.pptx`);
    if (!answer.ok) {
      throw new Error(`${answer.url}: status ${answer.status} instead of a file`);
    }
    bytes = (await answer.arrayBuffer()).byteLength;
    tooks.push(performance.now() - began);
  }
  const [firstMs, ...again] = tooks;
  return { steps: STEPS, bytes, firstMs, againMs: median(again) };
}
