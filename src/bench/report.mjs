// The table, and what it says about itself.
import { readFile, writeFile } from 'node:fs/promises';
import { BEARABLE_MS } from './followers.mjs';
import { CLIENTS, WINDOWS_A_SECOND } from './load.mjs';
import { ALL_STEPS_WITHIN_MS, USABLE_WITHIN_MS } from './visit.mjs';

const BEGIN = '<!-- bin/bench writes from here -->';
const END = '<!-- to here -->';
const NONE = '–';

function number(value, digits = 0) {
  const exactly = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return Number.isFinite(value) ? value.toLocaleString('en', exactly) : NONE;
}

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
- *Followers*: of one lecture, on this machine's loopback, in one process of plain sockets; the server and they share its
  processors. *A step reaches*: from the speaker's request until it is there, by the median of all followers and steps; the
  slowest 1 % from so many milliseconds in the median of the steps, and in the worst of them, of which the first is one.
  *Memory*: what it grows by until all have followed the lecture to its end, after a garbage collection each: the objects
  in the heap, and all that the process holds of the machine's memory (resident). *Others*: pages and data asked for in turn,
  five times a second, before anyone follows and while the lecture is given. Followers of reveal.js come straight by
  WebSocket, without compression, its cheapest way; what its server lacks on today's Node is put in place for it. It is given
  more until a step takes longer than ${number(BEARABLE_MS)} ms for the slowest 1 %.
- *In the hall*: at 1920 × 1080, by the key of a clicker from the first step to the last; *steps* are those from one to the
  next. *First frame*: from the key to the
  start of the frame after the one that first shows a change. *Movements*: steps on which the stage
  moves; frames a second from its first movement to its end. reveal.js goes from slide to slide, each a picture of the same step.
- *Handed out*: from the request to the last byte; the first one is asked for 15 s after the server answers.
- *A page with one box* is what the browser and the measuring take by themselves.
- A peer is given more events until it is not usable within ${USABLE_WITHIN_MS / 1000} s.
`.trim();

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

const kilobytes = (bytes) => (Number.isFinite(bytes) ? `${number(bytes / 1e3, 1)} kB` : NONE);

const FOLLOWER_COLUMNS = [
  ['a live lecture', ({ name }) => name],
  ['followers', ({ followers }) => number(followers)],
  ['a step reaches them, ms: median', ({ run, problem }) => (run ? number(run.reach.median) : problem)],
  ['the slowest 1 %, ms: from', ({ run }) => (run ? number(run.reach.slowestHundredth) : NONE)],
  ['in the worst step', ({ run }) => (run ? number(run.reach.slowestHundredthOfAnyStep) : NONE)],
  ['not reached', ({ run }) => (run ? number(run.reach.missed) : NONE)],
  ['all joined within, s', ({ run }) => (run ? number(run.joinedMs / 1000, 1) : NONE)],
  ['memory a follower: heap', ({ run }) => kilobytes(run?.heap)],
  ['resident', ({ run }) => kilobytes(run?.resident)],
  ['others answered without followers, ms: median / slowest', ({ run }) => pair(run?.alone)],
  ['during the lecture', ({ run }) => pair(run?.meanwhile)],
];

const STEP_COLUMNS = [
  ['in the hall', ({ name }) => name],
  ['lecture', ({ lecture }) => lecture],
  ['steps', ({ figures }) => number(figures.steps)],
  ['first frame of a step, ms: median / slowest', ({ figures }) => pair(figures.step)],
  ['of what is uncovered in one', ({ figures }) => pair(figures.reveal)],
  ['movements', ({ figures }) => number(figures.moves)],
  ['moving, frames a second: median / slowest', ({ figures }) => pair(figures.rate)],
  ['longest frame, ms', ({ figures }) => number(figures.longestFrame)],
];

function table(columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(([title]) => title)),
    line(columns.map((_, place) => (place === 0 ? '---' : '--:'))),
    ...rows.map((row) => line(columns.map(([, cell]) => cell(row)))),
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

const handoutLine = ({ steps, bytes, firstMs, againMs }) =>
  `Handed out: a lecture of ${steps} steps becomes a file of PowerPoint (${number(bytes / 1e3)} kB) in **${number(againMs)} ms** (median), ` +
  `the first that a server is asked for in **${number(firstMs)} ms**.`;

export function markdown({ machine, rows, load, pack, comparison, followers, steps, handout }) {
  return [
    machine.map(([name, value]) => `- ${name}: ${value}`).join('\n'),
    ...(rows.length > 0 ? [table(COLUMNS, rows)] : []),
    ...(load ? [loadLine(load)] : []),
    ...(pack ? [packLine(pack)] : []),
    ...(comparison ? [comparisonLine(comparison)] : []),
    ...(followers ? [table(FOLLOWER_COLUMNS, followers)] : []),
    ...(steps ? [table(STEP_COLUMNS, steps)] : []),
    ...(handout ? [handoutLine(handout)] : []),
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
