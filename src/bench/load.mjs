// Asks Entente for slices as a class of students would.
import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { FIRST_YEAR, LAST_YEAR, day, isoDay, random } from './history.mjs';
import { median, quantile, slowest } from './numbers.mjs';

export const CLIENTS = 20;
export const WINDOWS_A_SECOND = 50;
const WARM_UP_SECONDS = 5;
const TIMEOUT_MS = 10_000;
const SHORTEST_DAYS = 14;
const LONGEST_DAYS = (LAST_YEAR + 1 - FIRST_YEAR) * 365;
const WIDTHS = [390, 820, 1440, 1920];

/** Windows of all lengths, from a fortnight to the whole history, where the events are. */
export function* windows(seed) {
  const next = random(seed);
  for (;;) {
    const length = Math.round(SHORTEST_DAYS * (LONGEST_DAYS / SHORTEST_DAYS) ** next());
    const from = day(next) - Math.floor(length / 2);
    const width = WIDTHS[Math.floor(next() * WIDTHS.length)];
    yield { from: isoDay(from), to: isoDay(from + length), width };
  }
}

/** The id of the first timeline: that of the usual page. */
async function timelineId(origin) {
  const answer = await fetch(`${origin}/api/timelines`);
  if (!answer.ok) {
    throw new Error(`GET /api/timelines: status ${answer.status} instead of a list of timelines`);
  }
  const [timeline] = await answer.json();
  return timeline.id;
}

function ask(url, agent) {
  return new Promise((resolve) => {
    const request = get(url, { agent, timeout: TIMEOUT_MS, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (part) => (bytes += part.length));
      response.on('end', () => resolve({ ok: response.statusCode === 200, bytes }));
      response.on('error', () => resolve({ ok: false, bytes }));
    });
    request.on('timeout', () => request.destroy(new Error('timeout')));
    request.on('error', () => resolve({ ok: false, bytes: 0 }));
  });
}

/**
 * Each client has one connection and its turn every so often, whether or not its last answer has come. Times run from
 * the moment that a window was due until its last byte, so that waiting counts.
 */
export async function load(origin, seconds) {
  const slices = `${origin}/api/timelines/${await timelineId(origin)}/slice`;
  const agents = Array.from({ length: CLIENTS }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
  const wanted = windows(1920);
  const began = performance.now();
  const answers = [];
  for (let number = 0; number < (WARM_UP_SECONDS + seconds) * WINDOWS_A_SECOND; number++) {
    const due = began + (number * 1000) / WINDOWS_A_SECOND;
    await pause(Math.max(0, due - performance.now()));
    const url = `${slices}?${new URLSearchParams(wanted.next().value)}`;
    answers.push(ask(url, agents[number % CLIENTS]).then((answer) => ({ ...answer, took: performance.now() - due })));
  }
  const counted = (await Promise.all(answers)).slice(WARM_UP_SECONDS * WINDOWS_A_SECOND);
  agents.forEach((agent) => agent.destroy());
  const tooks = counted.map(({ took }) => took);
  return {
    asked: counted.length,
    errors: counted.filter(({ ok }) => !ok).length,
    median: median(tooks),
    slowestHundredth: quantile(tooks, 0.99),
    slowest: slowest(tooks),
    bytes: median(counted.map(({ bytes }) => bytes)),
  };
}
