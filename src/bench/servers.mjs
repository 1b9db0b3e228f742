// Entente itself, with so many synthetic events, on a port of its own.
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const READY_WITHIN_MS = 180_000;

const running = new Set();

async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** @returns {origin, stop} when it answers */
export async function startEntente(jar, events, log) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const output = openSync(log, 'w');
  const settings = ['--server.address=127.0.0.1', `--server.port=${port}`, `--entente.synthetic=${events}`];
  const java = spawn(`${process.env.JAVA_HOME}/bin/java`, ['--enable-native-access=ALL-UNNAMED', '-jar', jar, ...settings], {
    stdio: ['ignore', output, output],
  });
  running.add(java);
  const ended = new Promise((resolve) => java.once('exit', resolve)).finally(() => running.delete(java));
  const stop = () => {
    java.kill('SIGKILL');
    return ended;
  };
  const deadline = performance.now() + READY_WITHIN_MS;
  while (java.exitCode === null && performance.now() < deadline) {
    if (await answers(origin)) {
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
