// Histories of any size that are spread like the real one, the same each time; README.md describes them.

export const FIRST_YEAR = 1600;
export const LAST_YEAR = 2011;
export const LANES = ['collective-security', 'collective-defense', 'cooperative-security', 'wars-and-crises'];

const DAY_MS = 86_400_000;
const LANE_SHARES = [0.35, 0.25, 0.1, 0.3];
const RANGE_SHARE = 0.15;
const MEDIAN_DURATION_DAYS = 500;
const DURATION_SPREAD = 1.6;
const IMPORTANCE_RATIO = 0.4;
const IMPORTANCES = [1, 2, 3, 4, 5];
const BURSTS = [
  { from: 1914, to: 1920, factor: 4 },
  { from: 1935, to: 1950, factor: 3 },
  { from: 1989, to: 2005, factor: 2.5 },
];
const WORDS = (
  'accession accord agreement alliance appeal arbitration armistice assembly blockade border charter commission ' +
  'conference congress council covenant crisis declaration defense delegation disarmament embargo envoy guarantee ' +
  'intervention league mandate mediation memorandum mission mobilization negotiation neutrality observers occupation ' +
  'pact partition peace plan pledge protocol ratification reparations resolution sanctions secession session ' +
  'settlement siege summit surrender talks treaty truce ultimatum union veto war withdrawal zone front frontier forum note'
).split(' ');

/** Numbers from 0 (included) to 1 (excluded), by mulberry32. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** How many times as many events a year has as one before 1815. */
function weight(year) {
  const growth = year < 1815 ? 1 : 1 + (year - 1814) / 10;
  return growth * (BURSTS.find(({ from, to }) => from <= year && year <= to)?.factor ?? 1);
}

/** The running sums of weights, divided by their total. */
function shares(weights) {
  const total = weights.reduce((sum, each) => sum + each, 0);
  let sum = 0;
  return weights.map((each) => (sum += each / total));
}

/** The first place whose running sum is above the number. */
function pick(sums, number) {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > number) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
const yearSums = shares(years.map(weight));
const laneSums = shares(LANE_SHARES);
const importanceSums = shares(IMPORTANCES.map((importance) => IMPORTANCE_RATIO ** (importance - 1)));
const lastDay = Date.UTC(LAST_YEAR, 11, 31) / DAY_MS;

/** A day, counted from 1970-01-01, where events are as frequent as in the whole history. */
export function day(next) {
  const year = years[pick(yearSums, next())];
  return Date.UTC(year, 0, 1) / DAY_MS + Math.floor(next() * 365);
}

export const isoDay = (epochDay) => new Date(epochDay * DAY_MS).toISOString().slice(0, 10);

function duration(next) {
  const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return Math.max(2, Math.round(MEDIAN_DURATION_DAYS * Math.exp(DURATION_SPREAD * normal)));
}

/** The events {id, title, lane, importance, start, end}, in no order; a moment has no end. Days are ISO's. */
export function* events(count, seed = 1815) {
  const next = random(seed);
  for (let number = 1; number <= count; number++) {
    const start = day(next);
    const end = next() < RANGE_SHARE ? Math.min(lastDay, start + duration(next)) : start;
    const lane = LANES[pick(laneSums, next())];
    const importance = IMPORTANCES[pick(importanceSums, next())];
    const words = Array.from({ length: 2 + Math.floor(next() * 4) }, () => WORDS[Math.floor(next() * WORDS.length)]);
    const title = words.join(' ');
    yield {
      id: `synthetic-${number}`,
      title: title[0].toUpperCase() + title.slice(1),
      lane,
      importance,
      start: isoDay(start),
      ...(end > start ? { end: isoDay(end) } : {}),
    };
  }
}
