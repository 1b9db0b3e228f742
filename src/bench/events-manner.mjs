// How one follows a live lecture of Entente, and how its speaker moves: server-sent events, and a request for each step.
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

export class EventsManner {
  #server;
  #live;

  /** @param live {code, key} of the lecture */
  constructor(server, live) {
    this.#server = server;
    this.#live = live;
  }

  opening(headers) {
    const { host, port } = this.#server;
    const lines = [`GET /live/${this.#live.code}/events HTTP/1.1`, `Host: ${host}:${port}`, 'Accept: text/event-stream', ...headers];
    return `${lines.join('\r\n')}\r\n\r\n`;
  }

  hasJoined(text) {
    return text.includes('event: state');
  }

  step(text) {
    const [, step] = /"step":(\d+)[,}]/.exec(text) ?? [];
    return step === undefined ? null : Number(step);
  }

  move(step) {
    const { host, port } = this.#server;
    const { code, key } = this.#live;
    const headers = { 'X-Live-Key': key, 'Content-Type': 'application/json' };
    return new Promise((resolve, reject) => {
      const asked = request({ agent, host, port, path: `/live/${code}/state`, method: 'PUT', headers }, (answer) => {
        answer.resume();
        answer.on('end', () =>
          answer.statusCode === 204 ? resolve() : reject(new Error(`the speaker's step: status ${answer.statusCode} instead of 204`)),
        );
      });
      asked.on('error', reject);
      asked.end(JSON.stringify({ place: { step, revealed: 0 }, screen: 'scene', look: null, poll: null }));
    });
  }
}
