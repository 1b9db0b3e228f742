import { SPEAKER_FEATURES, SPEAKER_WINDOW, type Home } from './home';
import { StoredLink } from './session-link';

const STEP = 'step';

/** A page of the server: for a lecture that is kept there, or to look at one that is not saved or at a scene alone. */
export const servedHome: Home = {
  goesLive: /\/lectures\//.test(location.pathname),
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
