// Measures the index by itself: JMH for its times, the heap for its size.
import { readFile } from 'node:fs/promises';
import { benchmark, java } from './jmh.mjs';

/** By the number of events: {buildMs, sliceMicros, entryBytes, indexBytes}. */
export async function measureIndex(work, sizes, quick) {
  const few = quick ? ['-wi', '2', '-i', '2', '-w', '1', '-r', '1'] : [];
  const score = await benchmark(work, 'IndexBenchmark', ['-p', `size=${sizes}`, ...few]);
  await java(work, 'entente.timeline.IndexMemory', sizes.map(String), `${work}/memory.log`);

  const lines = (await readFile(`${work}/memory.log`, 'utf8')).trim().split('\n');
  const bytes = new Map(lines.map((line) => line.split(' ').map(Number)).map(([size, ...each]) => [size, each]));
  return new Map(
    sizes.map((size) => [
      size,
      {
        buildMs: score('build', { size }) / 1000,
        sliceMicros: score('slice', { size }),
        entryBytes: bytes.get(size)[0],
        indexBytes: bytes.get(size)[1],
      },
    ]),
  );
}
