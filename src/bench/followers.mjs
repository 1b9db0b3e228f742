// Measures a live lecture with many followers: how soon a step reaches them, what they take of the server's memory, and how
// others are answered meanwhile. Beside it reveal.js, whose slides followers see by its multiplex server.
import { fork } from 'node:child_process';
import { Agent, get } from 'node:http';
import { platform } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { javaMemory, nodeMemory } from './memory.mjs';
import { median, quantile, slowest } from './numbers.mjs';
import { startMultiplex, startWithLectures } from './servers.mjs';
import { goLive } from './speaker.mjs';

const LECTURE = 'nato-to-2005';
const SIZES = [1_000, 5_000, 10_000];
const STEPS = 20;
const BETWEEN_STEPS_MS = 1_000;
const BETWEEN_OTHERS_MS = 200;
export const BEARABLE_MS = 1_000;
/** Linux has more than one for this machine; one address has room for fewer than all. */
const ADDRESSES = platform() === 'linux' ? ['127.0.0.1', '127.0.0.2', '127.0.0.3'] : ['127.0.0.1'];

const ENTENTE = {
  name: 'Entente',
  kind: 'events',
  others: ['/', '/api/timelines/ideas/slice?from=1912&to=1948&width=1440', '/api/organizations', `/lectures/${LECTURE}`],
  start: ({ program, work }) => startWithLectures(program, `${work}/followers.log`),
  settings: (server) => goLive(server, LECTURE),
  memory: javaMemory,
};

const MULTIPLEX = {
  name: 'reveal.js, reveal-multiplex 0.1.0',
  kind: 'multiplex',
  others: ['/', '/token', '/client.js'],
  start: ({ packages, work }) => startMultiplex(packages, `${work}/multiplex.log`),
  settings: async ({ origin }) => (await fetch(`${origin}/token`)).json(),
  memory: nodeMemory,
};

const running = new Set();

/** Followers in a process of their own. */
class Crowd {
  #process = fork(new URL('crowd.mjs', import.meta.url).pathname);

  constructor() {
    running.add(this.#process);
  }

  /** The answer to an order, of which there is one at a time. */
  ask(order, details) {
    return new Promise((resolve, reject) => {
      const onExit = (code) => reject(new Error(`the followers' process ended with code ${code}`));
      this.#process.once('exit', onExit);
      this.#process.once('message', ({ answer, error }) => {
        this.#process.off('exit', onExit);
        return answer ? resolve(answer) : reject(new Error(error));
      });
      this.#process.send({ order, ...details });
    });
  }

  stop() {
    running.delete(this.#process);
    this.#process.kill('SIGKILL');
  }
}

/** Ends the followers' processes at once. */
export function endCrowds() {
  running.forEach((crowd) => crowd.kill('SIGKILL'));
}

/** Milliseconds from asking to the last byte. */
function ask(url, agent) {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      answer.resume();
      answer.on('error', reject);
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve(performance.now() - began) : reject(new Error(`${url}: status ${answer.statusCode}`)),
      );
    });
    request.on('error', reject);
  });
}

/** Asks for pages and data in turn, as others do, until what is awaited is there; {median, slowest} of the answers. */
async function answersUntil(done, origin, paths) {
  const agent = new Agent({ keepAlive: true });
  const tooks = [];
  let isDone = false;
  const end = done.finally(() => (isDone = true));
  end.catch(() => {}); // It is looked at after the last answer.
  for (let turn = 0; !isDone; turn++) {
    tooks.push(await ask(origin + paths[turn % paths.length], agent));
    await pause(BETWEEN_OTHERS_MS);
  }
  agent.destroy();
  await end;
  return { median: median(tooks), slowest: slowest(tooks) };
}

/** The speaker goes from step to step; one list of milliseconds a step, and how often a step did not reach someone. */
async function giveLecture(crowd, steps) {
  const given = { tooks: [], missed: 0 };
  for (let step = 1; step <= steps; step++) {
    const { tooks, missed } = await crowd.ask('move', { step });
    given.tooks.push(tooks);
    given.missed += missed;
    await pause(BETWEEN_STEPS_MS);
  }
  return given;
}

function figures({ tooks, missed }) {
  const slowestHundredths = tooks.map((step) => quantile(step, 0.99));
  return {
    median: median(tooks.flat()),
    slowestHundredth: median(slowestHundredths),
    slowestHundredthOfAnyStep: slowest(slowestHundredths),
    missed,
  };
}

async function measure(subject, count, setting, steps) {
  const server = await subject.start(setting);
  const crowd = new Crowd();
  try {
    const settings = await subject.settings(server);
    await answersUntil(pause(3_000), server.origin, subject.others);
    const alone = await answersUntil(pause(5_000), server.origin, subject.others);
    const before = await subject.memory(server.pid);
    const { host, port } = server;
    const { joined, took } = await crowd.ask('join', { server: { host, port }, addresses: ADDRESSES, count, settings, kind: subject.kind });
    if (joined < count) {
      return { problem: `only ${joined} could follow` };
    }
    const lecture = giveLecture(crowd, steps);
    const meanwhile = await answersUntil(lecture, server.origin, subject.others);
    const after = await subject.memory(server.pid);
    return {
      joinedMs: took,
      reach: figures(await lecture),
      alone,
      meanwhile,
      heap: (after.heap - before.heap) / count,
      resident: (after.resident - before.resident) / count,
      residentBefore: before.resident,
    };
  } finally {
    crowd.stop();
    await server.stop();
  }
}

/**
 * Each number of followers with servers of their own. A peer is given more until a step takes longer than is bearable for
 * the slowest hundredth.
 *
 * @param setting {program, packages, work}
 * @param onProblem says in a few words what went wrong
 * @returns rows {name, followers, run} or {name, followers, problem}
 */
export async function measureFollowers(setting, quick, progress, onProblem) {
  const rows = [];
  for (const subject of [ENTENTE, MULTIPLEX]) {
    for (const followers of quick ? SIZES.slice(0, 1) : SIZES) {
      const row = { name: subject.name, followers };
      rows.push(row);
      try {
        const { problem, ...run } = await measure(subject, followers, setting, quick ? 5 : STEPS);
        Object.assign(row, problem ? { problem } : { run });
        progress(`  ${subject.name}, ${followers} followers: ${problem ?? `slowest 1 % from ${Math.round(run.reach.slowestHundredth)} ms`}`);
      } catch (error) {
        row.problem = onProblem(error, `${subject.name}, ${followers} followers`);
      }
      if (subject === MULTIPLEX && (row.problem || row.run.reach.slowestHundredth > BEARABLE_MS)) {
        break;
      }
    }
  }
  return rows;
}
