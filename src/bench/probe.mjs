/**
 * Runs in the page, before the page's own scripts, and measures there: with the page's clock, by its frames.
 *
 * `host` is the element that draws the timeline, `items` what it draws of single events, `view` the elements whose styles
 * change whenever the shown stretch of time does. `loading` and `ready` are attributes of the host and `sliceShown` its
 * event, if it has such.
 */
export function probe({ host, items, view, loading, ready, sliceShown }) {
  const UNANSWERED_MS = 10_000;
  // Longer than a page takes a movement for unfinished: Entente 320 ms, 200 of them vis-timeline's.
  const REST_MS = 600;
  const STILL_FRAMES = 6;
  const LOOKED_AT = 50;
  const { port1, port2 } = new MessageChannel();
  let slices = [];
  let moved = null;
  let measured;

  const element = () => document.querySelector(host);
  const all = (selector) => [...((element()?.shadowRoot ?? element())?.querySelectorAll(selector) ?? [])];
  const frame = () => new Promise(requestAnimationFrame);
  const seen = () => all(view).map((each) => each.getAttribute('style')).join();
  const isLoading = () => Boolean(loading && element()?.hasAttribute(loading));

  /** The next task; asked for in a frame, it comes when the frame has been laid out and painted. */
  const task = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(null);
    });

  const isVisible = (item) => {
    const { width, height } = item.getBoundingClientRect();
    return width > 0 && height > 0 && item.checkVisibility({ visibilityProperty: true });
  };

  const hasItems = () =>
    (!ready || element()?.hasAttribute(ready)) && !isLoading() && all(items).slice(0, LOOKED_AT).some(isVisible);

  if (sliceShown) {
    const drawn = (at) => slices.push({ at, wait: at - (moved ?? at) });
    addEventListener(sliceShown, () => frame().then(() => drawn(performance.now())), true);
  }

  /** Watches frames until nothing moves, nothing is awaited and nothing has been drawn for a while. */
  async function untilRest(from, before) {
    const result = { took: null, longestFrame: 0, slice: null };
    let shown = before;
    let last = from;
    moved = null;
    slices = [];
    for (;;) {
      await frame();
      const now = performance.now();
      result.longestFrame = Math.max(result.longestFrame, now - last);
      last = now;
      if (moved !== null) {
        result.took ??= now - from;
      }
      await task();
      const nowShown = seen();
      if (nowShown !== shown) {
        shown = nowShown;
        moved = now;
      } else if (moved === null) {
        if (now - from > UNANSWERED_MS) {
          return result;
        }
      } else if (!isLoading() && now - Math.max(moved, slices.at(-1)?.at ?? 0) > REST_MS) {
        // A second one, if any, is only got ready for the next movement.
        result.slice = slices[0]?.wait ?? null;
        return result;
      }
    }
  }

  globalThis.bench = {
    /** When the first items were on screen and nothing moved any more; vis-timeline draws a wrong window first. */
    async painted() {
      let shown = '';
      let at = 0;
      for (let still = 0; still < STILL_FRAMES; still++) {
        await frame();
        const nowShown = hasItems() ? `${all(items).length} ${seen()}` : '';
        if (nowShown === '' || nowShown !== shown) {
          shown = nowShown;
          await frame();
          at = performance.now();
          still = 0;
        }
      }
      return at;
    },

    /** Gets ready to measure what the next event of the type does. */
    expect(type) {
      const before = seen();
      measured = new Promise((resolve) => {
        const onEvent = (event) => resolve(untilRest(event.timeStamp, before));
        addEventListener(type, onEvent, { capture: true, once: true, passive: true });
      });
    },

    /** {took, longestFrame, slice}, in milliseconds; `took` is null if nothing was seen to move. */
    measured: () => measured,

    count: () => all(items).length,

    /** The middle of an element, or a place in it that is free of items, three quarters along. */
    place(selector, free) {
      const { left, top, width, height } = all(selector)[0].getBoundingClientRect();
      const middle = { x: left + width / 2, y: top + height / 2 };
      if (!free) {
        return middle;
      }
      const isFree = ({ x, y }) => !document.elementsFromPoint(x, y)[0]?.closest(items);
      const rows = Array.from({ length: Math.floor(height / 4) }, (_, row) => top + row * 4 + 2);
      const fromTheMiddle = rows.sort((one, other) => Math.abs(one - middle.y) - Math.abs(other - middle.y));
      const places = fromTheMiddle.map((y) => ({ x: left + width * 0.75, y }));
      return places.find(isFree) ?? places[0];
    },
  };
}
