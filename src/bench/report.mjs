// The table, and what it says about itself.
import { readFile, writeFile } from 'node:fs/promises';
import { CLIENTS, WINDOWS_A_SECOND } from './load.mjs';
import { ALL_STEPS_WITHIN_MS, USABLE_WITHIN_MS } from './visit.mjs';

const BEGIN = '<!-- bin/bench writes from here -->';
const END = '<!-- to here -->';
const NONE = '–';

const NOTES = `
How to read it:

- *Usable*: from the navigation until the first items stand still on screen, plus the time of the first zoom step; median of
  the openings, each in a fresh browser context with nothing cached. All subjects first show the whole history, and
  with the fewest events they are opened in turn. A server has been asked for its page once before; Entente's is started as
  bin/run starts it.
- *Zoom step*: from one notch of the wheel, three quarters along the timeline, to the start of the frame after the one that
  first shows the change: at 60 frames a second 17 to 33 ms where nothing is late. TimelineJS does not zoom by the wheel: a
  click on its zoom buttons.
- *Pan step*: the same for one move of the mouse by 60 pixels while dragging.
- After ${ALL_STEPS_WITHIN_MS / 1000} s no further step is begun.
- *Longest frame*: the longest time without a new frame between any of these steps and the rest after it.
- *New slice*: from the end of a step's movement until the slice asked for because of it is drawn.
- *Items*: the most single items and clusters in the document at any time.
- *Heap*: scripts and document, after the steps and a garbage collection.
- *Wire*: all that was received until usable, as compressed; the peers' servers compress, too.
- *Index*: one build and one query of a random window (a fortnight to the whole history), by JMH; heap of the index
  beyond its entries, and of these beyond the events.
- *Pack*: by JMH, too; from the files to the library, with all checks that a start makes.
- *Comparing view*: from a movement of the slider to the start of the frame after the one that shows it in the matrix and all
  charts; the as-of computation by JMH.
- *A page with one box* is what the browser and the measuring take by themselves.
- A peer is given more events until it is not usable within ${USABLE_WITHIN_MS / 1000} s.
`.trim();

function number(value, digits = 0) {
  const exactly = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return Number.isFinite(value) ? value.toLocaleString('en', exactly) : NONE;
}

const pair = (figures) => (figures ? `${number(figures.median)} / ${number(figures.slowest)}` : NONE);

function steps(figures) {
  const { steps: made, planned, unanswered } = figures;
  const remarks = [
    ...(made < planned ? [`${made} of ${planned} steps`] : []),
    ...(unanswered > 0 ? [`${unanswered} without effect`] : []),
  ];
  return pair(figures) + (remarks.length > 0 ? ` (${remarks.join(', ')})` : '');
}

/** One digit after the point below ten, none above. */
const small = (value) => number(value, value < 10 ? 1 : 0);

const COLUMNS = [
  ['', ({ name }) => name],
  ['events', ({ events }) => number(events)],
  ['usable, ms', ({ page, problem }) => (page ? number(page.usable) : (problem ?? NONE))],
  ['zoom step, ms: median / slowest', ({ page }) => (page ? steps(page.zoom) : NONE)],
  ['pan step, ms: median / slowest', ({ page }) => (page ? steps(page.pan) : NONE)],
  ['longest frame, ms', ({ page }) => (page ? number(Math.max(page.zoom.longestFrame, page.pan.longestFrame)) : NONE)],
  ['new slice, ms: median / slowest', ({ page }) => pair(page?.zoom.slice)],
  ['items', ({ page }) => (page ? number(page.items) : NONE)],
  ['heap, MB', ({ page }) => (page ? number(page.heap / 1e6, 1) : NONE)],
  ['wire, kB', ({ page }) => (page ? number(page.bytes / 1e3) : NONE)],
  ['index built, ms', ({ index }) => (index ? small(index.buildMs) : NONE)],
  ['slice query, µs', ({ index }) => (index ? small(index.sliceMicros) : NONE)],
  ['bytes an event: index + entry', ({ index }) => (index ? `${number(index.indexBytes)} + ${number(index.entryBytes)}` : NONE)],
];

function table(rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(COLUMNS.map(([title]) => title)),
    line(COLUMNS.map((_, place) => (place === 0 ? '---' : '--:'))),
    ...rows.map((row) => line(COLUMNS.map(([, cell]) => cell(row)))),
  ].join('\n');
}

function loadLine({ events, seconds, figures, problem }) {
  const clients = `${WINDOWS_A_SECOND} windows a second in all from ${CLIENTS} clients for ${seconds} s`;
  const asked = `Load: ${clients}, ${number(events)} events`;
  if (problem) {
    return `${asked}: ${problem}`;
  }
  const { errors, median, slowestHundredth, slowest, bytes } = figures;
  return (
    `${asked}: **${errors} errors, median ${small(median)} ms, slowest 1 % from ${small(slowestHundredth)} ms**, ` +
    `slowest ${small(slowest)} ms, median answer ${number(bytes / 1e3, 1)} kB.`
  );
}

const packLine = ({ firstMs, againMs }) =>
  `Pack: \`data/\` read and checked in **${number(againMs)} ms** by a warm virtual machine, in ${number(firstMs)} ms by a new one.`;

const comparisonLine = ({ asOfMicros, tenfoldMicros, move, framesASecond, longestFrame }) =>
  `Comparing view, four organizations: all shows another day **${number(move.median)} ms** after the cursor moved (median; slowest ` +
  `${number(move.slowest)}); the years play at **${number(framesASecond)} frames a second**, the longest frame ${number(longestFrame)} ms. ` +
  `As-of computation of all matrices and all members of all organizations: **${number(asOfMicros / 1000, 2)} ms**, with ten times the ` +
  `memberships ${number(tenfoldMicros / 1000, 2)} ms.`;

export function markdown({ machine, rows, load, pack, comparison }) {
  return [
    machine.map(([name, value]) => `- ${name}: ${value}`).join('\n'),
    ...(rows.length > 0 ? [table(rows)] : []),
    ...(load ? [loadLine(load)] : []),
    ...(pack ? [packLine(pack)] : []),
    ...(comparison ? [comparisonLine(comparison)] : []),
    NOTES,
  ].join('\n\n');
}

/** Puts the text between the marks of a file, which is made if there is none; what stands around them stays. */
export async function writeBetweenMarks(file, text) {
  const before = await readFile(file, 'utf8').catch(() => `# Performance\n\nMade by \`bin/bench\`.\n\n${BEGIN}\n${END}\n`);
  const begin = before.indexOf(BEGIN);
  const end = before.indexOf(END);
  if (begin < 0 || end < begin) {
    throw new Error(`${file}: expected the lines "${BEGIN}" and "${END}", in this order, for the table to go between`);
  }
  await writeFile(file, `${before.slice(0, begin)}${BEGIN}\n\n${text}\n\n${before.slice(end)}`);
}
