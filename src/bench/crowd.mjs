// Many who follow one speaker, and the speaker, in a process of their own: `node crowd.mjs`, told what to do by messages.
// Followers are plain sockets that look for the number of the step in what comes, so that many of them take little time.
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { EventsManner } from './events-manner.mjs';
import { MultiplexManner } from './multiplex-manner.mjs';

const MANNERS = { events: EventsManner, multiplex: MultiplexManner };
const AT_ONCE = 50;
const JOINED_WITHIN_MS = 60_000;
const REACHED_WITHIN_MS = 10_000;
/** What may be cut off where one part of a stream ends and the next one begins. */
const LONGEST_WORD = 32;
/** As browsers send them along; servers keep what was asked while they answer. */
const HEADERS = [
  'User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
  'Accept-Language: en-GB,en;q=0.9',
  'Cache-Control: no-cache',
  'Cookie: entente-device=6f1d1cf0-4e2f-4d5c-9a55-0d6f0a1c1815',
];

let followers = [];
let manner = null;

class Follower {
  #socket;
  #rest = '';
  isOpen = true;
  hasJoined = false;
  step = null;
  at = 0;

  constructor({ host, port }, localAddress, onJoin) {
    this.#socket = connect({ host, port, localAddress, noDelay: true });
    this.#socket.on('connect', () => this.#socket.write(manner.opening(HEADERS)));
    this.#socket.on('data', (data) => this.#read(data, onJoin));
    this.#socket.on('error', () => this.#socket.destroy());
    this.#socket.on('close', () => {
      this.isOpen = false;
      onJoin();
    });
  }

  #read(data, onJoin) {
    const now = performance.now();
    const text = this.#rest + data.latin1Slice();
    this.#rest = text.slice(-LONGEST_WORD);
    const step = manner.step(text);
    if (step !== null && step !== this.step) {
      this.step = step;
      this.at = now;
    }
    if (!this.hasJoined && manner.hasJoined(text)) {
      this.hasJoined = true;
      onJoin();
    }
  }

  beat() {
    if (this.isOpen && manner.beat) {
      this.#socket.write(manner.beat);
    }
  }
}

const joined = () => followers.filter(({ isOpen, hasJoined }) => isOpen && hasJoined);

/** So many more followers, from the addresses in turn; the answer is how many there are then, and how long it took. */
async function join({ server, addresses, count, settings, kind }) {
  manner ??= new MANNERS[kind](server, settings);
  const began = performance.now();
  const one = (number) =>
    new Promise((resolve) => {
      const late = setTimeout(resolve, JOINED_WITHIN_MS);
      const follower = new Follower(server, addresses[number % addresses.length], () => {
        clearTimeout(late);
        resolve();
      });
      followers.push(follower);
    });
  let next = 0;
  const some = async () => {
    while (next < count && performance.now() - began < JOINED_WITHIN_MS) {
      await one(next++);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, some));
  followers = joined();
  if (manner.beatMs) {
    setInterval(() => followers.forEach((follower) => follower.beat()), manner.beatMs).unref();
  }
  await manner.ready?.();
  return { joined: followers.length, took: performance.now() - began };
}

/** The speaker goes to a step; the answer is when each follower had it, in milliseconds, and how many never did. */
async function move({ step }) {
  const began = performance.now();
  await manner.move(step);
  const waiting = () => followers.some((follower) => follower.isOpen && follower.step !== step);
  while (waiting() && performance.now() - began < REACHED_WITHIN_MS) {
    await pause(20);
  }
  const reached = followers.filter((follower) => follower.step === step);
  return { tooks: reached.map(({ at }) => at - began), missed: followers.length - reached.length };
}

const ORDERS = { join, move };

process.on('message', ({ order, ...details }) =>
  ORDERS[order](details).then(
    (answer) => process.send({ answer }),
    (error) => process.send({ error: error.message }),
  ),
);
process.on('disconnect', () => process.exit());
