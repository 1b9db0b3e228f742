import type { Matrix } from '../comparison/matrix';
import type { Link } from '../stage/link-lines';
import type { Highlights, ItemTexts } from '../stage/slice-items';
import type { SliceSource } from '../stage/slice-loader';

/** A scene as `DrawnScene.java` sends it. Times are milliseconds since 1970, days are counted from there. */
export interface DrawnScene {
  query: string;
  from: number;
  to: number;
  at: number;
  date: string;
  parts: Part[];
  source: SliceSource;
  lanes: { id: string; title: string; className: string }[];
  highlights: Highlights;
  links: Link[];
  matrix: string;
  shown: object & { at: number; chosen: string; against: number | null };
  subjects: string[];
  state: string | null;
}

export type Part = 'timeline' | 'matrix' | 'members' | 'sets' | 'lives' | 'map' | 'path';

/** What is needed for whichever scene, as `StageFrame.java` sends it. */
export interface StageFrame {
  locale: string;
  whole: { first: number; last: number };
  eras: object;
  timeline: object;
  items: ItemTexts;
  matrix: object;
  charts: Record<string, object>;
}

/** Something that stays hidden until its turn: a row by its id, a cell as row:column, or an event by its id. */
export interface Reveal {
  sort: 'row' | 'cell' | 'entry';
  name: string;
}

export interface Poll {
  question: string;
  choices: string[];
  answer: string | null;
}

export interface Step {
  id: string;
  title: string;
  /** Markup that the server made of Markdown. */
  text: string;
  /** The same; empty on screens that are not the speaker's. */
  notes: string;
  /** How long it takes; 0 if that is not said. */
  seconds: number;
  scene: DrawnScene;
  reveals: Reveal[];
  poll: Poll | null;
  /** Where its picture is. */
  picture: string;
  /** As they are cited. */
  sources: string[];
}

/** A lecture as `DrawnLecture.java` sends it. */
export interface Script {
  id: string;
  title: string;
  author: string;
  steps: Step[];
}

/** What a page of the player is told, as `PlayerData.java` sends it. */
export interface PlayerData {
  lecture: Script;
  frame: StageFrame;
  matrices: Record<string, Matrix>;
  texts: Texts;
  /** What the page follows, if it is one for those who follow; whether everybody may read that afterwards. */
  live: { code: string; isReadable: boolean } | null;
}

/** The words of the player; {0}, {1}… are filled in there. */
export type Texts = Record<string, string>;

/** Fills {0}, {1}, … in a text. */
export function filled(text: string, ...values: (string | number)[]): string {
  return text.replace(/\{(\d+)\}/g, (whole, place: string) => String(values[Number(place)] ?? whole));
}
