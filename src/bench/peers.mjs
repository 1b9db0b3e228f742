// Serves the pages of the peers, their packages and the events, on this machine only; compressed beforehand, so that
// compressing takes no time of theirs.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { events } from './history.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
};
const BATCH = 10_000;

function eventsJson(count) {
  const parts = [];
  let batch = [];
  for (const event of events(count)) {
    batch.push(JSON.stringify(event));
    if (batch.length === BATCH) {
      parts.push(Buffer.from((parts.length > 0 ? ',' : '[') + batch.join()));
      batch = [];
    }
  }
  parts.push(Buffer.from(batch.length > 0 ? (parts.length > 0 ? ',' : '[') + batch.join() : ''));
  parts.push(Buffer.from(']'));
  return Buffer.concat(parts);
}

export class Peers {
  #packages;
  #pages = new URL('pages/', import.meta.url).pathname;
  #answers = new Map();
  #server;

  /** @param packages the folder that npm installed them in */
  constructor(packages) {
    this.#packages = packages;
  }

  async start() {
    this.#server = createServer((request, response) => this.#answer(request, response));
    await new Promise((listening) => this.#server.listen(0, '127.0.0.1', listening));
    this.origin = `http://127.0.0.1:${this.#server.address().port}`;
  }

  /** Makes the events ready to be served, and forgets those of other sizes. */
  prepare(count) {
    const address = `/events.json?n=${count}`;
    if (!this.#answers.has(address)) {
      [...this.#answers.keys()].filter((key) => key.startsWith('/events.json')).forEach((key) => this.#answers.delete(key));
      this.#answers.set(address, gzipSync(eventsJson(count)));
    }
  }

  /** Serves a text under an address. */
  serve(address, text) {
    this.#answers.set(address, gzipSync(text));
  }

  stop() {
    this.#server?.close();
    this.#server?.closeAllConnections();
  }

  async #answer(request, response) {
    const { pathname, search } = new URL(request.url, this.origin);
    try {
      const key = pathname + (pathname === '/events.json' ? search : '');
      if (!this.#answers.has(key)) {
        this.#answers.set(key, gzipSync(await readFile(this.#file(pathname))));
      }
      const headers = { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream', 'content-encoding': 'gzip' };
      response.writeHead(200, headers).end(this.#answers.get(key));
    } catch {
      response.writeHead(404).end();
    }
  }

  /** A URL's path has no way up left in it; what remains lies under one of the two folders. */
  #file(pathname) {
    const path = normalize(decodeURIComponent(pathname));
    return path.startsWith('/npm/') ? join(this.#packages, path.slice('/npm/'.length)) : join(this.#pages, path);
  }
}
