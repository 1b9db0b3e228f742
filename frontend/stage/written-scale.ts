/** As in `Scale.java`: what is shown changes from level to level, of which two make a doubling; 0 is one pixel a day. */
export const FINEST = 18;

const CLUSTER_PIXELS = 56;
const ROUNDING = 1e-9;

export function pixelsPerDay(level: number): number {
  return 2 ** (level / 2);
}

/** The level that decides at a scale. */
export function levelOf(scale: number): number {
  return Math.min(FINEST, Math.floor(2 * Math.log2(scale) + ROUNDING));
}

/** The days of one cluster. */
export function clusterDays(level: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(CLUSTER_PIXELS / pixelsPerDay(level)) - ROUNDING));
}
