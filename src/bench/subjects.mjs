// What is measured: where each subject's page is, what in it is the timeline, and how one zooms and pans.
import { setTimeout as pause } from 'node:timers/promises';
import { FIRST_YEAR, LAST_YEAR, random } from './history.mjs';

const WHEEL_NOTCH = 120;
const DRAG_PIXELS = 60;
// In two moves past what vis-timeline takes for a trembling hand; at times it takes the first of them for one.
const DRAG_BEGINS_PIXELS = 32;
const IDLE_MS = 100;
const FRAME_MS = 1000 / 60;

const phase = random(1648);

/** Lets the page come to rest before an event, and the event come at any time of a frame. */
async function expect(page, type) {
  await page.evaluate(([type]) => bench.expect(type), [type]);
  await pause(IDLE_MS + FRAME_MS * phase());
}

/** One notch of the wheel over the middle of the timeline's height, three quarters along, where events are dense. */
const byWheel = {
  steps: 10,
  async step(page, names, direction) {
    const { x, y } = await page.evaluate(([grip]) => bench.place(grip, true), [names.grip]);
    await page.mouse.move(x, y);
    await expect(page, 'wheel');
    await page.mouse.wheel(0, direction === 'in' ? -WHEEL_NOTCH : WHEEL_NOTCH);
  },
};

/** One click on a button, as TimelineJS, which does not zoom by the wheel, has them; eight from its start is the deepest. */
const byButtons = {
  steps: 5,
  async step(page, names, direction) {
    const { x, y } = await page.evaluate(([button]) => bench.place(button), [names[direction]]);
    await expect(page, 'click');
    await page.mouse.click(x, y);
  },
};

/** Presses the button of the mouse where no item is; each step is then one move of the mouse, to and fro. */
export async function drag(page, names, steps, measured) {
  const { x, y } = await page.evaluate(([grip]) => bench.place(grip, true), [names.grip]);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - DRAG_BEGINS_PIXELS, y, { steps: 2 });
  const farthest = Math.ceil(steps / 2);
  for (let step = 1; step <= steps; step++) {
    const moves = step <= farthest ? step : 2 * farthest - step;
    await expect(page, 'pointermove');
    await page.mouse.move(x - DRAG_BEGINS_PIXELS - moves * DRAG_PIXELS, y);
    if (!(await measured())) {
      break;
    }
  }
  await page.mouse.up();
}

const VIS_ITEMS = '.vis-item:not(.vis-background, .vis-line, .vis-dot, .vis-cluster-line, .vis-cluster-dot)';
const VIS_VIEW = '.vis-time-axis.vis-foreground .vis-text';
const VIS_GRIP = '.vis-panel.vis-center';

const PEER_SIZES = [300, 1_000, 10_000, 100_000, 1_000_000];

export const ENTENTE = {
  id: 'entente',
  name: 'Entente',
  sizes: [300, 10_000, 100_000, 1_000_000],
  path: () => `/?from=${FIRST_YEAR}&to=${LAST_YEAR}`,
  zoom: byWheel,
  names: {
    host: 'history-timeline',
    items: VIS_ITEMS,
    view: VIS_VIEW,
    grip: VIS_GRIP,
    ready: 'data-ready',
    loading: 'data-loading',
    sliceShown: 'slice-shown',
  },
};

const vis = {
  sizes: PEER_SIZES,
  zoom: byWheel,
  names: { host: '#timeline', items: VIS_ITEMS, view: VIS_VIEW, grip: VIS_GRIP },
};

/** What the browser and the measuring themselves take: a page that moves a box to and fro. */
const EMPTY = {
  id: 'empty',
  name: 'a page with one box',
  sizes: [1],
  path: () => '/empty.html',
  zoom: byWheel,
  names: { host: '#timeline', items: '.box', view: '.box', grip: '.ground' },
};

export const PEERS = [
  EMPTY,
  { ...vis, id: 'vis', name: 'vis-timeline 8.5.4', path: (size) => `/vis-timeline.html?n=${size}` },
  {
    ...vis,
    id: 'vis-clustered',
    name: 'vis-timeline 8.5.4, clustered',
    path: (size) => `/vis-timeline.html?clustered&n=${size}`,
  },
  {
    id: 'timelinejs',
    name: 'TimelineJS 3.9.11',
    sizes: PEER_SIZES,
    path: (size) => `/timelinejs.html?n=${size}`,
    zoom: byButtons,
    names: {
      host: '#timeline',
      items: '.tl-timemarker',
      view: '.tl-timenav-slider, .tl-timeaxis-tick',
      grip: '.tl-timenav',
      in: '.tl-menubar-button:has(.tl-icon-zoom-in)',
      out: '.tl-menubar-button:has(.tl-icon-zoom-out)',
    },
  },
];
