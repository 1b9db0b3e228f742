// Entente itself, with so many synthetic events, on a port of its own.
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { FIRST_YEAR, LAST_YEAR } from './history.mjs';

const READY_WITHIN_MS = 180_000;

const running = new Set();

async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** How many events and organizations the usual timeline has, by a slice over the whole history and more. */
async function served(origin) {
  const answer = await fetch(`${origin}/api/timelines/ideas/slice?from=${FIRST_YEAR - 10}&to=${LAST_YEAR + 10}&width=1000`);
  if (!answer.ok) {
    throw new Error(`${answer.url}: status ${answer.status} instead of a slice`);
  }
  const { lanes } = await answer.json();
  return lanes.reduce((sum, { total }) => sum + total, 0);
}

/**
 * Started as bin/run does it.
 *
 * @param synthetic the jar with the classes that make the events
 * @param options those of bin/run for the JVM
 * @returns {origin, stop} when it answers with so many events
 */
export async function startEntente({ jar, synthetic, options }, events, log) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const output = openSync(log, 'w');
  const settings = ['--server.address=127.0.0.1', `--server.port=${port}`, '--spring.datasource.url=jdbc:h2:mem:bench', `--entente.synthetic=${events}`];
  const program = [...options, '-cp', `${jar}:${synthetic}`, 'entente.Entente'];
  const java = spawn(`${process.env.JAVA_HOME}/bin/java`, [...program, ...settings], { stdio: ['ignore', output, output] });
  running.add(java);
  const ended = new Promise((resolve) => java.once('exit', resolve)).finally(() => running.delete(java));
  const stop = () => {
    java.kill('SIGKILL');
    return ended;
  };
  const deadline = performance.now() + READY_WITHIN_MS;
  while (java.exitCode === null && performance.now() < deadline) {
    if (await answers(origin)) {
      const found = await served(origin);
      if (found !== events) {
        await stop();
        throw new Error(`Entente serves ${found} events instead of ${events}`);
      }
      return { origin, stop };
    }
    await pause(100);
  }
  await stop();
  throw new Error(`Entente with ${events} events did not answer; its own words are in ${log}`);
}

async function answers(origin) {
  try {
    const answer = await fetch(`${origin}/actuator/health`);
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

/** Ends every server that still runs, at once. */
export function endServers() {
  running.forEach((java) => java.kill('SIGKILL'));
}
