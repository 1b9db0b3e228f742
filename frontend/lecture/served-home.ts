import { SPEAKER_FEATURES, SPEAKER_WINDOW, type Home } from './home';
import { StoredLink } from './session-link';

const STEP = 'step';

/** A page of the server. */
export const servedHome: Home = {
  isServed: true,
  about: '',

  link: (lecture) => new StoredLink(lecture),

  namedStep: () => new URLSearchParams(location.search).get(STEP),

  nameStep(id) {
    const address = new URL(location.href);
    address.searchParams.set(STEP, id);
    if (address.href !== location.href) {
      history.replaceState(history.state, '', address);
    }
  },

  openSpeaker() {
    window.open(location.href.replace(/\/present\b/, '/speaker'), SPEAKER_WINDOW, SPEAKER_FEATURES);
  },
};
