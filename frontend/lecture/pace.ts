import type { Script } from './script';
import { spentInAll, type Session } from './session';

/** How the time spent stands to the time planned, in milliseconds. */
export interface Pace {
  /** Planned for all steps; 0 if no step says how long it takes. */
  planned: number;
  /** Ahead of the plan if negative, behind it if positive, 0 within what is planned for this step. */
  off: number;
  left: number;
  /** In all steps together. */
  spent: number;
}

/** So much off is still on time. */
const LENIENCE_MS = 20_000;

export function paceOf(script: Script, session: Session, now: number): Pace {
  const seconds = script.steps.map((step) => step.seconds);
  const until = (step: number) => seconds.slice(0, step).reduce((sum, length) => sum + length, 0) * 1000;
  const spent = spentInAll(session, now);
  const [earliest, latest] = [until(session.place.step), until(session.place.step + 1)];
  const off = spent < earliest - LENIENCE_MS ? spent - earliest : spent > latest + LENIENCE_MS ? spent - latest : 0;
  const planned = until(seconds.length);
  return { planned, off, left: planned - spent, spent };
}

/** "4:05", "1:02:09", "-0:30". */
export function clockText(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const text = hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
  return milliseconds < 0 && seconds ? `−${text}` : text;
}
