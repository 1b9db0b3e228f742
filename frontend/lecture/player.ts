import type { PlayerData } from './script';
import { servedHome } from './served-home';

/** What the page is for, by the name of its element; each loads only what it needs. */
const PAGES: Record<string, () => Promise<unknown>> = {
  'lecture-hall': () => import('./lecture-hall'),
  'speaker-window': () => import('./speaker-window'),
  'live-follower': () => import('./live-follower'),
};

const place = document.querySelector<HTMLElement>('#player');
const data = document.querySelector('#player-data');
const name = place?.dataset.page ?? '';

if (place && data && name in PAGES) {
  await PAGES[name]();
  const page = Object.assign(document.createElement(name), {
    data: JSON.parse(data.textContent ?? '') as PlayerData,
    home: servedHome,
  });
  place.replaceChildren(page);
}
