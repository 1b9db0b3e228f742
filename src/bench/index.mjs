// Measures the index by itself: JMH for its times, the heap for its size.
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';

const running = new Set();

async function java(classpath, main, options, output) {
  const log = openSync(output, 'w');
  const program = `${process.env.JAVA_HOME}/bin/java`;
  const child = spawn(program, ['-cp', classpath, main, ...options], { stdio: ['ignore', log, log] });
  running.add(child);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  running.delete(child);
  if (code !== 0) {
    throw new Error(`${main} ended with code ${code}; its own words are in ${output}`);
  }
}

/** By the number of events: {buildMs, sliceMicros, entryBytes, indexBytes}. */
export async function measureIndex(work, sizes, quick) {
  const classpath = `${work}/classes:target/classes:${(await readFile(`${work}/classpath`, 'utf8')).trim()}`;
  const results = `${work}/jmh.json`;
  const few = quick ? ['-wi', '2', '-i', '2', '-w', '1', '-r', '1'] : [];
  const options = ['IndexBenchmark', '-p', `size=${sizes}`, '-foe', 'true', '-rf', 'json', '-rff', results, ...few];
  await writeFile(results, '[]');
  await java(classpath, 'org.openjdk.jmh.Main', options, `${work}/jmh.log`);
  await java(classpath, 'entente.timeline.IndexMemory', sizes.map(String), `${work}/memory.log`);

  const scores = JSON.parse(await readFile(results, 'utf8'));
  const score = (name, size) =>
    scores.find((each) => each.benchmark.endsWith(`.${name}`) && each.params.size === String(size)).primaryMetric;
  const lines = (await readFile(`${work}/memory.log`, 'utf8')).trim().split('\n');
  const bytes = new Map(lines.map((line) => line.split(' ').map(Number)).map(([size, ...each]) => [size, each]));
  return new Map(
    sizes.map((size) => [
      size,
      {
        buildMs: score('build', size).score / 1000,
        sliceMicros: score('slice', size).score,
        entryBytes: bytes.get(size)[0],
        indexBytes: bytes.get(size)[1],
      },
    ]),
  );
}

/** Ends what still runs, at once. */
export function endIndexRuns() {
  running.forEach((child) => child.kill('SIGKILL'));
}
