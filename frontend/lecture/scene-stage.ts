import { LitElement, html, nothing } from 'lit';
import '../comparison/as-of-matrix';
import type { Matrix } from '../comparison/matrix';
import { printDay } from '../comparison/days';
import { DAY_MS } from '../stage/slice';
import type { HistoryTimelineElement } from '../stage/history-timeline';
import '../stage/history-timeline';
import type { DrawnScene, Part, Reveal, StageFrame } from './script';
import type { Look } from './session';
import { TimelinePart } from './timeline-part';

/** The elements of the parts that are charts; loaded when they are first shown. */
const CHARTS: Partial<Record<Part, { tag: string; load: () => Promise<unknown> }>> = {
  members: { tag: 'members-over-time', load: () => import('../comparison/charts/members-over-time') },
  sets: { tag: 'membership-sets', load: () => import('../comparison/charts/membership-sets') },
  lives: { tag: 'organization-lives', load: () => import('../comparison/charts/organization-lives') },
  map: { tag: 'members-map', load: () => import('../comparison/charts/members-map') },
  path: { tag: 'state-path', load: () => import('../comparison/charts/state-path') },
};

/** What is drawn of a scene: the scene, where one has gone to from it, and what is still hidden. */
interface Drawn {
  highlights: object;
  shown: object;
  at: number;
}

/**
 * `<scene-stage>`: one scene, as large as there is room. From one scene to the next its timeline moves there, and what both
 * show stays where it is.
 *
 * Fires `look-change` {from, to, at, focus} when the reader moves the window or the cursor, or chooses something.
 */
export class SceneStage extends LitElement {
  static override properties = {
    frame: { type: Object },
    matrices: { type: Object },
    scene: { type: Object },
    look: { type: Object },
    veiled: { type: Array },
  };

  declare frame: StageFrame;
  declare matrices: Record<string, Matrix>;
  declare scene: DrawnScene;
  /** Where one has gone to from the scene. */
  declare look: Look | null;
  /** What is not uncovered yet. */
  declare veiled: Reveal[];

  /** Parts that were shown once; they stay, and so does what they have loaded. */
  private readonly made = new Set<Part>();
  private drawn: Drawn = { highlights: {}, shown: {}, at: 0 };
  private readonly timeline = new TimelinePart();

  constructor() {
    super();
    this.look = null;
    this.veiled = [];
  }

  /** So that the theme reaches it. */
  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate() {
    const { scene, look, veiled } = this;
    const of = (sort: Reveal['sort']) => veiled.filter((reveal) => reveal.sort === sort).map(({ name }) => name);
    const at = look?.at ?? scene.at;
    this.drawn = {
      at,
      highlights: {
        ...scene.highlights,
        at: at * DAY_MS,
        focus: look ? look.focus : scene.highlights.focus,
        veiled: of('entry'),
      },
      shown: { ...scene.shown, at, veiled: [...of('row'), ...of('cell')] },
    };
    scene.parts.forEach((part) => {
      this.made.add(part);
      void CHARTS[part]?.load();
    });
  }

  protected override updated() {
    const { frame, scene, look, drawn } = this;
    const timeline = this.timeline.of(this.querySelector<HistoryTimelineElement>('history-timeline'));
    if (scene.parts.includes('timeline')) {
      timeline.showFrame(frame);
      timeline.showScene(scene);
      timeline.showDay(drawn.at, drawn.highlights);
      timeline.showWindow(look?.from ?? scene.from, look?.to ?? scene.to);
    }
  }

  protected override render() {
    const { scene } = this;
    return html`<div class="scene-parts" data-parts=${scene.parts.join(' ')}>
      ${[...this.made].map(
        (part) => html`<div class="scene-part is-${part}" ?hidden=${!scene.parts.includes(part)} style="order: ${scene.parts.indexOf(part)}">
          ${this.drawPart(part)}
        </div>`,
      )}
    </div>`;
  }

  private drawPart(part: Part) {
    switch (part) {
      case 'timeline':
        return this.timelinePart();
      case 'matrix':
        return this.matrixPart();
      default:
        return this.chartPart(part);
    }
  }

  private timelinePart() {
    return html`<history-timeline
      @window-change=${(event: CustomEvent) => this.onWindow(event.detail)}
      @time-bar-move=${(event: CustomEvent) => this.onCursor(event.detail)}
      @selection-change=${(event: CustomEvent) => this.onSelect(event.detail.ids)}
    ></history-timeline>`;
  }

  private matrixPart() {
    const { frame, scene, drawn } = this;
    const matrix = this.matrices[scene.matrix];
    if (!matrix) {
      return nothing;
    }
    return html`<p class="scene-matrix-title"><b>${matrix.title}</b> <span class="quiet">${printDay(drawn.at)}</span></p>
      <div class="matrix-panel">
      <div class="matrix-place">
        <as-of-matrix plain .texts=${frame.matrix} .matrix=${matrix} .shown=${drawn.shown}></as-of-matrix>
      </div>
    </div>`;
  }

  private chartPart(part: Part) {
    const { frame, scene, drawn } = this;
    const { first, last } = frame.whole;
    const texts = frame.charts[CHARTS[part]?.tag ?? ''];
    switch (part) {
      case 'members':
        return html`<members-over-time .subjects=${scene.subjects} .at=${drawn.at} .first=${first} .last=${last} .texts=${texts}></members-over-time>`;
      case 'sets':
        return html`<membership-sets .subjects=${scene.subjects} .at=${drawn.at} .first=${first} .last=${last} .texts=${texts}></membership-sets>`;
      case 'lives':
        return html`<organization-lives .subjects=${scene.subjects} .at=${drawn.at} .first=${first} .last=${last} .texts=${texts}></organization-lives>`;
      case 'map':
        return html`<members-map .subjects=${scene.subjects} .at=${drawn.at} .first=${first} .last=${last} .texts=${texts}></members-map>`;
      default:
        return html`<state-path .state=${scene.state} .subjects=${scene.subjects} .at=${drawn.at} .first=${first} .last=${last} .texts=${texts}></state-path>`;
    }
  }

  private onWindow({ from, to, byUser }: { from: number; to: number; byUser: boolean }) {
    if (byUser) {
      this.timeline.movedTo(from, to);
      this.lookAt({ from, to });
    }
  }

  private onCursor({ time, resting }: { time: number; resting: boolean }) {
    if (resting) {
      this.lookAt({ at: Math.floor(time / DAY_MS) });
    }
  }

  /** An event or organization; eras and counts can be zoomed to, not chosen. */
  private onSelect(ids: string[]) {
    const [id] = ids;
    if (id?.includes(':') || (id === undefined && !this.look?.focus)) {
      return;
    }
    this.lookAt({ focus: id?.split('@')[0] ?? '' });
  }

  private lookAt(change: Partial<Look>) {
    const { scene, look } = this;
    const now = look ?? { from: scene.from, to: scene.to, at: scene.at, focus: scene.highlights.focus };
    this.dispatchEvent(new CustomEvent('look-change', { detail: { ...now, ...change } }));
  }
}

customElements.define('scene-stage', SceneStage);
