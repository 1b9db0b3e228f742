// Chromium in a process of its own, so that a page that no longer answers can be ended with it.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { probe } from './probe.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  // No host but this machine has an address.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
const VIEWPORT = { width: 1440, height: 900 };

const running = new Set();

/** @param packages the folder that npm installed playwright-core in */
export async function startBrowser(packages, program) {
  const { chromium } = createRequire(resolve(packages, 'x.js'))('playwright-core');
  const options = { executablePath: program, args: ARGUMENTS, headless: true, host: '127.0.0.1' };
  const server = await chromium.launchServer({ ...options, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
  running.add(server);
  const browser = await chromium.connect(server.wsEndpoint());
  return {
    version: browser.version(),
    newPage: (names, viewport = VIEWPORT) => newPage(browser, names, viewport),
    stop: () => end(server),
  };
}

async function end(server) {
  running.delete(server);
  await server.kill();
}

/** Ends every browser that still runs, at once. */
export function endBrowsers() {
  return Promise.all([...running].map(end));
}

async function newPage(browser, names, viewport) {
  const context = await browser.newContext({ viewport, locale: 'en-GB', timezoneId: 'UTC' });
  await context.addInitScript(probe, names);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  return {
    page,
    bytes: () => bytes,
    heap: () => heap(session),
    close: () => context.close(),
  };
}

/** What scripts and the document hold after a garbage collection, in bytes. */
async function heap(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
