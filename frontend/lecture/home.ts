import type { SessionLink } from './session-link';

/** What a window of the speaker has to know of where its page comes from: a server, or a file. */
export interface Home {
  /** Whether others can follow: the lecture is kept by a server. */
  readonly goesLive: boolean;
  /** Markup that tells of the lecture and of what it rests on; empty where other pages do. */
  readonly about: string;
  /** Joins the windows in which a lecture is given. */
  link(lecture: string): SessionLink;
  /** The id of the step that the page's address names. */
  namedStep(): string | null;
  /** Puts a step into the page's address, so that a link leads there. */
  nameStep(id: string): void;
  openSpeaker(): void;
}

export const SPEAKER_WINDOW = 'entente-speaker';
export const SPEAKER_FEATURES = 'popup,width=1100,height=760';
