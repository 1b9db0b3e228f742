import { FileLink } from './file-link';
import { SPEAKER_FEATURES, SPEAKER_WINDOW, type Home } from './home';

const STEP = 'step';
const SPEAKER = 'speaker';

/** Which page of the file the address asks for: `#step=…` the hall's screen, `#speaker&step=…` the speaker's window. */
export function isSpeakerAsked(): boolean {
  return inAddress().has(SPEAKER);
}

/** A file without a server. What a file may put into its address is what follows the hash. */
export function fileHome(about: string): Home {
  return {
    goesLive: false,
    about,

    link: (lecture) => new FileLink(lecture),

    namedStep: () => inAddress().get(STEP),

    nameStep(id) {
      const address = `#${isSpeakerAsked() ? `${SPEAKER}&` : ''}${new URLSearchParams({ [STEP]: id })}`;
      if (address !== location.hash) {
        history.replaceState(history.state, '', address);
      }
    },

    openSpeaker() {
      window.open(`${location.href.replace(/#.*$/, '')}#${SPEAKER}`, SPEAKER_WINDOW, SPEAKER_FEATURES);
    },
  };
}

function inAddress(): URLSearchParams {
  return new URLSearchParams(location.hash.slice(1));
}
