// What a server takes of the machine's memory.
import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const COLLECTED_MS = 1_000;

/** Bytes of the machine's memory that a process holds (its resident set). */
async function resident(pid) {
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Number(stdout) * 1024;
}

/** {heap, resident} of a Java server after a full garbage collection, which making a histogram of its objects is, too. */
export async function javaMemory(pid) {
  const { stdout } = await run(`${process.env.JAVA_HOME}/bin/jcmd`, [String(pid), 'GC.class_histogram'], { maxBuffer: 2 ** 26 });
  const [, bytes] = /^Total\s+\d+\s+(\d+)\s*$/m.exec(stdout) ?? [];
  if (bytes === undefined) {
    throw new Error('jcmd GC.class_histogram: expected a line "Total", the instances and the bytes');
  }
  await pause(COLLECTED_MS);
  return { heap: Number(bytes), resident: await resident(pid) };
}

/** The same of a server in Node that collects its garbage when it gets the signal; its heap is not looked at. */
export async function nodeMemory(pid) {
  process.kill(pid, 'SIGUSR2');
  await pause(COLLECTED_MS);
  return { resident: await resident(pid) };
}
