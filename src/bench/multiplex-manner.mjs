// How one follows reveal.js by its multiplex server, and how its speaker moves: socket.io 2 straight over WebSocket, without
// compression, which spares the server the polling that browsers begin with.
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';

const TEXT = 0x81;
const MASKED = 0x80;
const SHORT = 126;

/** A frame of text, as a client sends it. */
function frame(text) {
  const words = Buffer.from(text);
  const mask = randomBytes(4);
  const head = words.length < SHORT ? [TEXT, MASKED | words.length] : [TEXT, MASKED | SHORT, words.length >> 8, words.length & 0xff];
  return Buffer.concat([Buffer.from(head), mask, words.map((byte, place) => byte ^ mask[place % 4])]);
}

export class MultiplexManner {
  beat = frame('2');
  beatMs = 25_000;
  #server;
  #token;
  #speaker = null;

  /** @param token {secret, socketId}, from the server */
  constructor(server, token) {
    this.#server = server;
    this.#token = token;
  }

  opening(headers) {
    const { host, port } = this.#server;
    const lines = [
      'GET /socket.io/?EIO=3&transport=websocket HTTP/1.1',
      `Host: ${host}:${port}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
      ...headers,
    ];
    return `${lines.join('\r\n')}\r\n\r\n`;
  }

  /** A packet of socket.io says so: 4 for a message, 0 for its connection, in a frame of two bytes. */
  hasJoined(text) {
    return text.includes('\x81\x0240');
  }

  step(text) {
    const [, step] = /"indexh":(\d+)[,}]/.exec(text) ?? [];
    return step === undefined ? null : Number(step);
  }

  /** The speaker has joined, too. */
  ready() {
    return new Promise((resolve, reject) => {
      this.#speaker = connect({ ...this.#server, noDelay: true }, () => this.#speaker.write(this.opening([])));
      let heard = '';
      this.#speaker.on('data', (data) => {
        heard = (heard + data.latin1Slice()).slice(-1000);
        if (this.hasJoined(heard)) {
          resolve();
        }
      });
      this.#speaker.on('error', reject);
      setInterval(() => this.#speaker.write(this.beat), this.beatMs).unref();
    });
  }

  async move(step) {
    const state = { indexh: step, indexv: 0, paused: false, overview: false };
    this.#speaker.write(frame(`42${JSON.stringify(['multiplex-statechanged', { state, ...this.#token }])}`));
  }
}
