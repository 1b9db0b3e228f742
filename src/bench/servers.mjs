// The servers that are measured, each on a port of its own.
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename } from 'node:path';
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
 * The pack that ships, without its lectures: what their scenes show is not there once synthetic events stand in place of the
 * pack's.
 */
export async function packWithoutLectures(folder) {
  await rm(folder, { recursive: true, force: true });
  await cp('data', folder, { recursive: true, filter: (source) => basename(source) !== 'lectures' });
}

/**
 * With synthetic events in place of the library's.
 *
 * @param program {jar, synthetic, pack, options}: synthetic is the jar with the classes that make the events, pack the folder
 *   of {@link packWithoutLectures}, options those of bin/run for the JVM
 * @returns {origin, host, port, pid, log, stop} when it answers with so many events
 */
export async function startEntente(program, events, log) {
  const classes = `${program.jar}:${program.synthetic}`;
  const server = await start(program.options, classes, [`--entente.synthetic=${events}`, `--entente.library=${program.pack}`], log);
  const found = await served(server.origin);
  if (found !== events) {
    await server.stop();
    throw new Error(`Entente serves ${found} events instead of ${events}`);
  }
  return server;
}

/** With the library's own history, which its lectures are about. */
export const startWithLectures = ({ jar, options }, log) => start(options, jar, [], log);

/** Started as bin/run does it. */
async function start(options, classes, settings, log) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const output = openSync(log, 'w');
  const all = ['--server.address=127.0.0.1', `--server.port=${port}`, '--spring.datasource.url=jdbc:h2:mem:bench', ...settings];
  const program = [...options, '-cp', classes, 'entente.Entente'];
  const java = spawn(`${process.env.JAVA_HOME}/bin/java`, [...program, ...all], { stdio: ['ignore', output, output] });
  const stop = endable(java);
  if (!(await untilReady(java, `${origin}/actuator/health`))) {
    await stop();
    throw new Error(`Entente did not answer; its own words are in ${log}`);
  }
  return { origin, host: '127.0.0.1', port, pid: java.pid, log, stop };
}

/** The multiplex server of reveal.js, on this machine only; {origin, host, port, pid, stop}. */
export async function startMultiplex(packages, log) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const output = openSync(log, 'w');
  const program = ['--expose-gc', '--require', new URL('multiplex-server.cjs', import.meta.url).pathname, '.'];
  const node = spawn(process.execPath, program, {
    cwd: `${packages}/reveal-multiplex`,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', output, output],
  });
  const stop = endable(node);
  if (!(await untilReady(node, `${origin}/token`))) {
    await stop();
    throw new Error(`reveal-multiplex did not answer; its own words are in ${log}`);
  }
  return { origin, host: '127.0.0.1', port, pid: node.pid, stop };
}

/** Remembers a server, so that it can be ended with all others; the answer ends it, and waits until it has. */
function endable(server) {
  running.add(server);
  const ended = new Promise((resolve) => server.once('exit', resolve)).finally(() => running.delete(server));
  return () => {
    server.kill('SIGKILL');
    return ended;
  };
}

async function untilReady(server, address) {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (server.exitCode === null && performance.now() < deadline) {
    if (await answers(address)) {
      return true;
    }
    await pause(100);
  }
  return false;
}

async function answers(address) {
  try {
    const answer = await fetch(address);
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

/** Ends every server that still runs, at once. */
export function endServers() {
  running.forEach((server) => server.kill('SIGKILL'));
}
