// Signs in as the first author does, by the link that a first start prints, and lets a lecture go live.
import { readFile } from 'node:fs/promises';

const LINK = /\/sign-in\?token=([\w-]+)/;
const CSRF = /name="_csrf" content="([^"]+)"/;

const sessionOf = (answer) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .find((cookie) => cookie.startsWith('JSESSIONID='));

function found(pattern, text, what) {
  const [, value] = pattern.exec(text) ?? [];
  if (value === undefined) {
    throw new Error(`${what} was expected, and is not there`);
  }
  return value;
}

/** The cookie of a session. */
async function signIn({ origin, log }) {
  const token = found(LINK, await readFile(log, 'utf8'), `a link to sign in, in ${log}`);
  const page = await fetch(`${origin}/sign-in?token=${token}`);
  const csrf = found(CSRF, await page.text(), 'a token against forged requests, in the page where one signs in');
  const signedIn = await fetch(`${origin}/sign-in/link`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: sessionOf(page) },
    body: new URLSearchParams({ token, _csrf: csrf }),
  });
  const cookie = sessionOf(signedIn);
  if (!cookie || signedIn.headers.get('location')?.includes('failed')) {
    throw new Error(`signing in: status ${signedIn.status} to ${signedIn.headers.get('location')} instead of a session`);
  }
  return cookie;
}

/** {code, key} of a lecture that goes live. */
export async function goLive(server, lecture) {
  const cookie = await signIn(server);
  const answer = await fetch(`${server.origin}/live`, {
    method: 'POST',
    headers: { cookie, 'Content-Type': 'application/json' },
    body: JSON.stringify({ lecture }),
  });
  if (answer.status !== 201) {
    throw new Error(`POST /live: status ${answer.status} instead of 201`);
  }
  return answer.json();
}
