// Runs what bin/bench asks for, and prints the table; progress goes to the error stream.
import { parseArgs } from 'node:util';
import { endBrowsers, startBrowser } from './browser.mjs';
import { measureIndex } from './index.mjs';
import { endJava } from './jmh.mjs';
import { measureComparison } from './comparison.mjs';
import { endCrowds, measureFollowers } from './followers.mjs';
import { measureHandout } from './handout.mjs';
import { load } from './load.mjs';
import { describeMachine } from './machine.mjs';
import { measurePack } from './pack.mjs';
import { Peers } from './peers.mjs';
import { markdown, writeBetweenMarks } from './report.mjs';
import { endServers, packWithoutLectures, startEntente, startWithLectures } from './servers.mjs';
import { measureSteps } from './steps.mjs';
import { ENTENTE, PEERS } from './subjects.mjs';
import { TooSlow, openInTurn, visit } from './visit.mjs';

const PARTS = [ENTENTE, ...PEERS].map(({ id }) => id).concat('index', 'load', 'pack', 'comparison', 'followers', 'steps', 'handout');

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: PARTS.join() },
    sizes: { type: 'string', default: '' },
    jar: { type: 'string' },
    'java-options': { type: 'string', default: '' },
    work: { type: 'string' },
    report: { type: 'string' },
  },
});
const parts = values.only.split(',');
const unknown = parts.filter((part) => !PARTS.includes(part));
const givenSizes = values.sizes === '' ? null : values.sizes.split(',').map(Number);
if (unknown.length > 0 || givenSizes?.some((size) => !(Number.isInteger(size) && size > 0))) {
  console.error(
    unknown.length > 0
      ? `bin/bench: unknown part ${unknown[0]}; expected some of ${PARTS.join(', ')}`
      : `bin/bench: --sizes needs whole numbers above 0 with commas between them, not '${values.sizes}'`,
  );
  process.exit(2);
}

const program = {
  jar: values.jar,
  synthetic: `${values.work}/synthetic.jar`,
  pack: `${values.work}/pack`,
  options: values['java-options'].split(' ').filter(Boolean),
};
const packages = `${values.work}/node_modules`;
const plan = values.quick ? { openings: 1, stepsEachWay: 10 } : { openings: 9, stepsEachWay: 20 };
const loadSeconds = values.quick ? 10 : 30;
const peers = new Peers(packages);
const rows = [];
let loadRun = null;
let packRun = null;
let comparisonRun = null;
let followerRows = null;
let stepRows = null;
let handoutRun = null;
let failed = false;
let stopped = false;

const progress = (text) => stopped || console.error(text);

function endAll() {
  endServers();
  endCrowds();
  endJava();
  peers.stop();
  return endBrowsers();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    stopped = true;
    endAll().finally(() => process.exit(130));
  });
}

const sizesOf = (subject) => (subject.sizes.length > 1 ? (givenSizes ?? subject.sizes) : subject.sizes);

/** What went wrong, in a few words for the table. */
function problem(error, what) {
  progress(`  ${what}: ${error.message}`);
  if (error instanceof TooSlow) {
    return error.message;
  }
  failed = true;
  progress(error.stack);
  return 'failed';
}

await packWithoutLectures(program.pack);

const entente = (size) => startEntente(program, size, `${values.work}/entente-${size}.log`);

/** What was measured in turn: how long the subjects take with the fewest events. */
const fewest = Math.min(...sizesOf(ENTENTE));
const usableInTurn = new Map();

async function openFewestInTurn() {
  const subjects = [ENTENTE, ...PEERS].filter((subject) => parts.includes(subject.id) && sizesOf(subject).includes(fewest));
  if (subjects.length < 2) {
    return;
  }
  progress(`All with ${fewest} events, in turn …`);
  peers.prepare(fewest);
  const browsers = [];
  const server = subjects.includes(ENTENTE) ? await entente(fewest) : null;
  try {
    for (const subject of subjects) {
      const origin = subject === ENTENTE ? server.origin : peers.origin;
      browsers.push({ subject, url: origin + subject.path(fewest), browser: await startBrowser(packages, process.env.ENTENTE_CHROMIUM) });
    }
    const medians = await openInTurn(browsers, plan.openings);
    subjects.forEach(({ id, name }, index) => {
      usableInTurn.set(id, medians[index]);
      progress(`  ${name}: usable in ${Math.round(medians[index])} ms`);
    });
  } finally {
    await Promise.all(browsers.map(({ browser }) => browser.stop()));
    await server?.stop();
  }
}

async function measurePage(subject, size, origin) {
  const browser = await startBrowser(packages, process.env.ENTENTE_CHROMIUM);
  const inTurn = size === fewest ? usableInTurn.get(subject.id) : undefined;
  try {
    const page = await visit(browser, subject, origin + subject.path(size), inTurn ? { ...plan, openings: 1 } : plan);
    page.usable = inTurn ?? page.usable;
    progress(`  ${subject.name}, ${size} events: usable in ${Math.round(page.usable)} ms`);
    return { page };
  } catch (error) {
    return { problem: problem(error, `${subject.name}, ${size} events`) };
  } finally {
    await browser.stop();
  }
}

async function measurePeer(subject) {
  let bears = true;
  for (const size of sizesOf(subject)) {
    const row = { name: subject.name, events: size };
    if (bears) {
      peers.prepare(size);
      Object.assign(row, await measurePage(subject, size, peers.origin));
      bears = row.page !== undefined;
    }
    rows.push(row);
  }
}

async function measureLoad(origin, events) {
  progress(`  ${loadSeconds} s of load with ${events} events …`);
  loadRun = { events, seconds: loadSeconds };
  try {
    loadRun.figures = await load(origin, loadSeconds);
  } catch (error) {
    loadRun.problem = problem(error, 'load');
  }
}

/** Each size in a server of its own; the largest one bears the load, too. */
async function measureEntente() {
  const sizes = sizesOf(ENTENTE);
  const most = Math.max(...sizes);
  for (const size of sizes) {
    const withPage = parts.includes(ENTENTE.id);
    const withLoad = parts.includes('load') && size === most;
    const row = { name: ENTENTE.name, events: size };
    rows.push(row);
    if (withPage || withLoad) {
      try {
        const server = await entente(size);
        if (withPage) {
          Object.assign(row, await measurePage(ENTENTE, size, server.origin));
        }
        if (withLoad) {
          await measureLoad(server.origin, size);
        }
        await server.stop();
      } catch (error) {
        row.problem = problem(error, `Entente, ${size} events`);
      }
    }
  }
}

async function addIndex() {
  const sizes = sizesOf(ENTENTE);
  try {
    const figures = await measureIndex(values.work, sizes, values.quick);
    rows.forEach((row) => Object.assign(row, row.name === ENTENTE.name ? { index: figures.get(row.events) } : {}));
  } catch (error) {
    problem(error, 'index');
  }
}

async function addPack() {
  try {
    packRun = await measurePack(values.work, values.quick);
  } catch (error) {
    problem(error, 'pack');
  }
}

async function addComparison() {
  const browser = await startBrowser(packages, process.env.ENTENTE_CHROMIUM);
  try {
    const server = await entente(fewest);
    comparisonRun = await measureComparison(values.work, browser, server.origin, values.quick);
    await server.stop();
  } catch (error) {
    problem(error, 'comparison');
  } finally {
    await browser.stop();
  }
}

async function addFollowers() {
  followerRows = await measureFollowers({ program, packages, work: values.work }, values.quick, progress, problem);
}

async function addSteps() {
  const browser = await startBrowser(packages, process.env.ENTENTE_CHROMIUM);
  try {
    const server = await startWithLectures(program, `${values.work}/steps.log`);
    stepRows = await measureSteps(browser, server.origin, peers, values.quick, progress);
    await server.stop();
  } catch (error) {
    problem(error, 'steps');
  } finally {
    await browser.stop();
  }
}

async function addHandout() {
  try {
    const server = await startWithLectures(program, `${values.work}/handout.log`);
    handoutRun = await measureHandout(server.origin, values.quick);
    await server.stop();
  } catch (error) {
    problem(error, 'handout');
  }
}

try {
  const { version, stop } = await startBrowser(packages, process.env.ENTENTE_CHROMIUM);
  await stop();
  const machine = describeMachine(version);
  await peers.start();
  await openFewestInTurn();
  if ([ENTENTE.id, 'load', 'index'].some((part) => parts.includes(part))) {
    progress('Entente …');
    await measureEntente();
  }
  for (const subject of PEERS.filter(({ id }) => parts.includes(id))) {
    progress(`${subject.name} …`);
    await measurePeer(subject);
  }
  if (parts.includes('index')) {
    progress('The index by itself …');
    await addIndex();
  }
  if (parts.includes('pack')) {
    progress('The pack …');
    await addPack();
  }
  if (parts.includes('comparison')) {
    progress('The comparing view …');
    await addComparison();
  }
  if (parts.includes('followers')) {
    progress('A live lecture …');
    await addFollowers();
  }
  if (parts.includes('steps')) {
    progress('Lectures in the hall …');
    await addSteps();
  }
  if (parts.includes('handout')) {
    progress('A lecture handed out …');
    await addHandout();
  }
  const text = markdown({ machine, rows, load: loadRun, pack: packRun, comparison: comparisonRun, followers: followerRows, steps: stepRows, handout: handoutRun });
  console.log(text);
  if (values.report) {
    await writeBetweenMarks(values.report, text);
  }
} finally {
  await endAll();
}
process.exitCode = failed ? 1 : 0;
