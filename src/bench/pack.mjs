// Measures how long it takes to read and check the pack.
import { benchmark } from './jmh.mjs';

/** {firstMs, againMs}: in a new virtual machine, and in one that is warm. */
export async function measurePack(work, quick) {
  const few = quick ? ['-f', '1', '-i', '3'] : [];
  const score = await benchmark(work, 'PackBenchmark', few);
  return { firstMs: score('first'), againMs: score('again') };
}
