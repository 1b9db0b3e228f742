import { day, type Slice } from './slice';
import type { SliceSource, Wish } from './slice-loader';

/** Where slices are got: asked of the server, or cut out of what stands in the page. */
export interface SliceSupply {
  /** The slice for a view; throws if there is none. */
  slice(source: SliceSource, wish: Wish, signal: AbortSignal): Promise<Slice>;
}

/** Names what is asked for; two wishes with the same address get the same slice. */
export function sliceAddress(source: SliceSource, wish: Wish): string {
  return `${source.url}?${new URLSearchParams({
    from: day(wish.from),
    to: day(Math.max(wish.from, wish.to - 1)),
    width: String(wish.width),
    rows: String(wish.rows),
    ...source.parameters,
  })}`;
}

const served: SliceSupply = {
  async slice(source, wish, signal) {
    const answer = await fetch(sliceAddress(source, wish), { signal });
    if (!answer.ok) {
      throw new Error(answer.statusText);
    }
    return (await answer.json()) as Slice;
  },
};

let supply = served;

/** Where the page gets its slices; of the server, unless it was told otherwise. */
export function sliceSupply(): SliceSupply {
  return supply;
}

/** Takes slices from elsewhere; to be said before any timeline is there. */
export function supplySlices(from: SliceSupply) {
  supply = from;
}
