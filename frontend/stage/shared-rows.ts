const LEAST = 2;

/** Shares rows out among lanes as `SharedRows.java` does, so that the share does not depend on the window. */
export function sharedRows(rows: number, wanted: number[], sizes: number[]): number[] {
  const given = wanted.map((want) => Math.min(LEAST, want));
  const taken = given.reduce((sum, some) => sum + Math.max(1, some), 0);
  for (let left = rows - taken; left > 0; left--) {
    const next = furthestFromItsDue(given, wanted, sizes);
    if (next < 0) {
      break;
    }
    given[next]++;
  }
  return given;
}

function furthestFromItsDue(given: number[], wanted: number[], sizes: number[]): number {
  let furthest = -1;
  let most = 0;
  sizes.forEach((size, lane) => {
    const due = Math.sqrt(size) / (2 * given[lane] + 1);
    if (given[lane] < wanted[lane] && due > most) {
      [furthest, most] = [lane, due];
    }
  });
  return furthest;
}
