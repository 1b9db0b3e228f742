// Runs programs in Java, and benchmarks by JMH.
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';

const running = new Set();

/** Runs a class whose words go into a file; the class path is what bin/bench has compiled. */
export async function java(work, main, options, output) {
  const classpath = `${work}/classes:target/classes:${(await readFile(`${work}/classpath`, 'utf8')).trim()}`;
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

/** Runs a class of benchmarks; gives a function from a benchmark's name and its parameters to its score. */
export async function benchmark(work, name, options) {
  const results = `${work}/${name}.json`;
  await writeFile(results, '[]');
  await java(work, 'org.openjdk.jmh.Main', [`\\.${name}\\.`, '-foe', 'true', '-rf', 'json', '-rff', results, ...options], `${work}/${name}.log`);
  const scores = JSON.parse(await readFile(results, 'utf8'));
  return (method, params = {}) =>
    scores.find(
      (each) =>
        each.benchmark.endsWith(`.${method}`) &&
        Object.entries(params).every(([key, value]) => each.params[key] === String(value)),
    ).primaryMetric.score;
}

/** Ends what still runs, at once. */
export function endJava() {
  running.forEach((child) => child.kill('SIGKILL'));
}
