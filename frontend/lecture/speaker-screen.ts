import { LitElement, nothing, type TemplateResult } from 'lit';
import { commanded } from './commands';
import { Deck } from './deck';
import type { Home } from './home';
import { SpeakerKeys, type Command } from './keys';
import { LiveDesk } from './live-desk';
import type { PlayerData } from './script';
import { begun, type Session } from './session';
import { SharedSession } from './shared-session';

/** A window of the speaker: shares the session with all others, moves it by keys, and tells an audience of it. */
export abstract class SpeakerScreen extends LitElement {
  static override properties = {
    data: { type: Object },
    home: { type: Object },
    session: { state: true },
    asking: { state: true },
  };

  declare data: PlayerData;
  declare home: Home;
  /** None before it is known where the lecture is. */
  declare session: Session | undefined;
  /** What lies over the window; empty for nothing. */
  declare asking: '' | 'overview' | 'help' | 'ask' | 'end' | 'about';

  protected readonly desk = new LiveDesk(this);
  protected shared?: SharedSession;
  /** Whether what comes next was changed in this window. */
  private moves = false;
  private readonly keys = new SpeakerKeys((command) => this.onCommand(command));

  constructor() {
    super();
    this.asking = '';
  }

  /** So that the theme reaches it. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.keys.start();
    void this.join();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.keys.stop();
    this.shared?.close();
  }

  /** The window, once it is known where the lecture is. */
  protected abstract page(session: Session): TemplateResult;

  /** What the window is called there. */
  protected abstract name(session: Session): string;

  /** Does what concerns this window alone; false where a command does nothing here. */
  protected abstract onOwnCommand(command: Command): boolean;

  /** Called when the session is known to be shared, before it is joined. */
  protected onShared(_shared: SharedSession) {}

  protected get deck(): Deck {
    return new Deck(this.data.lecture);
  }

  protected override render() {
    return this.session ? this.page(this.session) : nothing;
  }

  /** Does what was asked for; false where that is nothing. */
  protected onCommand(command: Command): boolean {
    const session = this.session && commanded(this.session, command, this.deck, Date.now());
    if (!session) {
      return this.onOwnCommand(command);
    }
    this.asking = '';
    this.change(session);
    return true;
  }

  /** Opens what lies over the window, or closes it. */
  protected toggle(asking: SpeakerScreen['asking']) {
    this.asking = this.asking === asking ? '' : asking;
  }

  protected change(session: Session) {
    this.moves = true;
    this.shared?.change(session);
  }

  protected async goLive() {
    const session = this.home.goesLive && this.session && !this.session.live ? await this.desk.begin(this.data.lecture.id, this.session) : undefined;
    if (session) {
      this.change(session);
    }
  }

  private async join() {
    const { lecture } = this.data;
    const shared = new SharedSession(this.home.link(lecture.id));
    this.shared = shared;
    shared.addEventListener('change', () => this.follow(shared.session));
    this.onShared(shared);
    await shared.join(begun({ step: this.namedStep(), revealed: 0 }));
    this.follow(shared.session);
  }

  /** The step that the page's address names; the first if it names none that there is. */
  private namedStep(): number {
    const id = this.home.namedStep();
    return Math.max(0, this.data.lecture.steps.findIndex((step) => step.id === id));
  }

  private follow(session: Session) {
    const place = this.deck.within(session.place);
    this.session = { ...session, place };
    this.desk.follow(this.session, this.deck.step(place), this.moves);
    this.moves = false;
    this.home.nameStep(this.deck.step(place).id);
    document.title = this.name(this.session);
  }
}
