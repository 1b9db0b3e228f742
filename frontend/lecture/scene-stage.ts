import { LitElement, html, nothing, type PropertyValues } from 'lit';
import '../comparison/as-of-matrix';
import type { Matrix } from '../comparison/matrix';
import { printDay } from '../comparison/days';
import { DAY_MS } from '../stage/slice';
import type { HistoryTimelineElement } from '../stage/history-timeline';
import '../stage/history-timeline';
import type { DrawnScene, Part, Reveal, StageFrame, Step } from './script';
import type { Look } from './session';
import { MOVE_MS, TimelinePart } from './timeline-part';

/** The elements of the parts that are charts; loaded when they are first shown. */
const CHARTS: Partial<Record<Part, { tag: string; load: () => Promise<unknown> }>> = {
  members: { tag: 'members-over-time', load: () => import('../comparison/charts/members-over-time') },
  sets: { tag: 'membership-sets', load: () => import('../comparison/charts/membership-sets') },
  lives: { tag: 'organization-lives', load: () => import('../comparison/charts/organization-lives') },
  map: { tag: 'members-map', load: () => import('../comparison/charts/members-map') },
  path: { tag: 'state-path', load: () => import('../comparison/charts/state-path') },
};

/** A scene that stands still is soon drawn. */
const STILL_MS = 200;

const TIMELINE_GROWS = 1.25;

/** What is drawn of a scene: the scene, where one has gone to from it, and what is still hidden. */
interface Drawn {
  scene: DrawnScene;
  from: number;
  to: number;
  highlights: object;
  shown: object;
  at: number;
}

/**
 * `<scene-stage>`: one scene, as large as there is room. From one scene to the next its timeline moves there, and what both
 * show stays where it is. What the next step shows anew is drawn ahead, unseen, once this one rests, so that it is there at
 * once.
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
    next: { type: Object },
    ahead: { state: true },
  };

  declare frame: StageFrame;
  declare matrices: Record<string, Matrix>;
  declare scene: DrawnScene;
  /** Where one has gone to from the scene. */
  declare look: Look | null;
  /** What is not uncovered yet. */
  declare veiled: Reveal[];
  /** The step that will come, if it is known. */
  declare next: Step | null;
  /** The same, once there is time to draw it. */
  declare ahead: Step | null;

  /** What each part draws, or drew when it was last seen: parts stay, and so does what they have loaded. */
  private readonly drawn = new Map<Part, Drawn>();
  private readonly timeline = new TimelinePart();
  private rest = 0;

  constructor() {
    super();
    this.look = null;
    this.veiled = [];
    this.next = null;
    this.ahead = null;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.rest);
  }

  /** So that the theme reaches it. */
  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('scene') || changed.has('next')) {
      this.ahead = null;
      clearTimeout(this.rest);
      const { scene, next } = this;
      this.rest = window.setTimeout(() => (this.ahead = next), scene.parts.includes('timeline') ? MOVE_MS + STILL_MS : STILL_MS);
    }
    if (this.ahead && changed.has('ahead')) {
      this.draw(drawn(this.ahead.scene, null, this.ahead.reveals));
    }
    this.draw(drawn(this.scene, this.look, this.veiled));
  }

  private draw(drawn: Drawn) {
    drawn.scene.parts.forEach((part) => {
      this.drawn.set(part, drawn);
      void CHARTS[part]?.load();
    });
  }

  protected override updated() {
    const timeline = this.timeline.of(this.querySelector<HistoryTimelineElement>('history-timeline'));
    const drawn = this.drawn.get('timeline');
    if (drawn) {
      timeline.showFrame(this.frame);
      timeline.showScene(drawn.scene);
      timeline.showDay(drawn.at, drawn.highlights);
      timeline.showWindow(drawn.from, drawn.to);
    }
  }

  protected override render() {
    const { scene, ahead } = this;
    return html`<div class="scene-parts" data-parts=${scene.parts.join(' ')}>
      ${[...this.drawn].map(([part, drawn]) => {
        const isSeen = scene.parts.includes(part);
        const isAhead = !isSeen && !!ahead?.scene.parts.includes(part);
        const { parts } = drawn.scene;
        return html`<div
          class="scene-part is-${part} ${isAhead ? 'is-ahead' : ''}"
          ?hidden=${!isSeen && !isAhead}
          ?inert=${isAhead}
          style="order: ${parts.indexOf(part)}; --parts: ${parts.length}; --share: ${share(part, parts)}"
        >
          ${this.drawPart(part, drawn)}
        </div>`;
      })}
    </div>`;
  }

  private drawPart(part: Part, drawn: Drawn) {
    switch (part) {
      case 'timeline':
        return this.timelinePart();
      case 'matrix':
        return this.matrixPart(drawn);
      default:
        return this.chartPart(part, drawn);
    }
  }

  private timelinePart() {
    return html`<history-timeline
      @window-change=${(event: CustomEvent) => this.onWindow(event.detail)}
      @time-bar-move=${(event: CustomEvent) => this.onCursor(event.detail)}
      @selection-change=${(event: CustomEvent) => this.onSelect(event.detail.ids)}
    ></history-timeline>`;
  }

  private matrixPart({ scene, at, shown }: Drawn) {
    const { frame } = this;
    const matrix = this.matrices[scene.matrix];
    if (!matrix) {
      return nothing;
    }
    return html`<p class="scene-matrix-title"><b>${matrix.title}</b> <span class="quiet">${printDay(at)}</span></p>
      <div class="matrix-panel">
      <div class="matrix-place">
        <as-of-matrix
          plain
          .texts=${frame.matrix}
          .matrix=${matrix}
          .shown=${shown}
          @cell-choose=${(event: CustomEvent<{ row: string; column: string }>) => this.onCell(event.detail)}
        ></as-of-matrix>
      </div>
    </div>`;
  }

  private chartPart(part: Part, { scene, at }: Drawn) {
    const { frame } = this;
    const { first, last } = frame.whole;
    const texts = frame.charts[CHARTS[part]?.tag ?? ''];
    switch (part) {
      case 'members':
        return html`<members-over-time .subjects=${scene.subjects} .at=${at} .first=${first} .last=${last} .texts=${texts}></members-over-time>`;
      case 'sets':
        return html`<membership-sets .subjects=${scene.subjects} .at=${at} .first=${first} .last=${last} .texts=${texts}></membership-sets>`;
      case 'lives':
        return html`<organization-lives .subjects=${scene.subjects} .at=${at} .first=${first} .last=${last} .texts=${texts}></organization-lives>`;
      case 'map':
        return html`<members-map .subjects=${scene.subjects} .at=${at} .first=${first} .last=${last} .texts=${texts}></members-map>`;
      default:
        return html`<state-path .state=${scene.state} .subjects=${scene.subjects} .at=${at} .first=${first} .last=${last} .texts=${texts}></state-path>`;
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

  /** Once more lets go of it. */
  private onCell({ row, column }: { row: string; column: string }) {
    const cell = `${row}:${column}`;
    this.lookAt({ cell: (this.look?.cell ?? this.scene.shown.chosen) === cell ? '' : cell });
  }

  private lookAt(change: Partial<Look>) {
    const { scene, look } = this;
    const now = look ?? { from: scene.from, to: scene.to, at: scene.at, focus: scene.highlights.focus, cell: scene.shown.chosen };
    this.dispatchEvent(new CustomEvent('look-change', { detail: { ...now, ...change } }));
  }
}

function drawn(scene: DrawnScene, look: Look | null, veiled: Reveal[]): Drawn {
  const of = (sort: Reveal['sort']) => veiled.filter((reveal) => reveal.sort === sort).map(({ name }) => name);
  const at = look?.at ?? scene.at;
  return {
    scene,
    from: look?.from ?? scene.from,
    to: look?.to ?? scene.to,
    at,
    highlights: {
      ...scene.highlights,
      at: at * DAY_MS,
      focus: look ? look.focus : scene.highlights.focus,
      veiled: of('entry'),
    },
    shown: { ...scene.shown, at, chosen: look ? look.cell : scene.shown.chosen, veiled: [...of('row'), ...of('cell')] },
  };
}

/** How much of the room a part has beside the others. */
function share(part: Part, parts: Part[]): number {
  const grows = (each: Part) => (each === 'timeline' ? TIMELINE_GROWS : 1);
  return grows(part) / parts.reduce((sum, each) => sum + grows(each), 0);
}

customElements.define('scene-stage', SceneStage);
