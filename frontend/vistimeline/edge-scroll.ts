import type { VisItem } from './item-data';
import type { Parts } from './parts';

/** Of vis-timeline, what drags items. */
interface Dragging {
  itemSet: {
    touchParams: {
      itemProps: Dragged[] | null;
      itemIsDragging: boolean;
    };
  };
}

interface Dragged {
  item: { data: VisItem; setData(data: VisItem): void };
  /** As it was when the drag began; vis-timeline counts from it. */
  data: VisItem;
  dragLeft?: boolean;
  dragRight?: boolean;
}

const EDGE = 32;
const STEP_MS = 40;
/** So much of the window goes by at each step. */
const SHARE = 0.012;

/** Moves the window while an item is dragged at its edge, and the item with it. */
export class EdgeScroll {
  private timer = 0;
  private pointer = 0;
  /** Where the pointer was first; an item may be at the edge already. */
  private began = 0;

  constructor(private readonly parts: Parts) {}

  /** An item is being dragged. */
  follow() {
    if (this.timer === 0) {
      document.addEventListener('pointermove', this.onPointerMove);
      document.addEventListener('pointerup', this.stop);
      document.addEventListener('pointercancel', this.stop);
      this.timer = window.setInterval(() => this.step(), STEP_MS);
    }
  }

  readonly stop = () => {
    document.removeEventListener('pointermove', this.onPointerMove);
    document.removeEventListener('pointerup', this.stop);
    document.removeEventListener('pointercancel', this.stop);
    window.clearInterval(this.timer);
    this.timer = 0;
    this.pointer = 0;
    this.began = 0;
  };

  private readonly onPointerMove = (event: PointerEvent) => {
    this.pointer = event.clientX;
    this.began ||= event.clientX;
  };

  private step() {
    const timeline = this.parts.timeline();
    const panel = this.parts.host.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
    const dragged = (timeline as unknown as Dragging | undefined)?.itemSet.touchParams.itemProps;
    if (!timeline || !panel || !dragged || this.pointer === 0) {
      return;
    }
    const isLeft = this.pointer < panel.left + EDGE && this.pointer < this.began;
    const isRight = this.pointer > panel.right - EDGE && this.pointer > this.began;
    const side = isLeft ? -1 : isRight ? 1 : 0;
    if (side !== 0) {
      const forward = this.parts.settings.rightToLeft ? -side : side;
      const before = timeline.getWindow();
      const step = (before.end.valueOf() - before.start.valueOf()) * SHARE * forward;
      timeline.setWindow(before.start.valueOf() + step, before.end.valueOf() + step, { animation: false });
      // Limits may have held the window.
      const by = timeline.getWindow().start.valueOf() - before.start.valueOf();
      for (const props of dragged) {
        props.data = shifted(props.data, by, props);
        props.item.setData(shifted(props.item.data, by, props));
      }
    }
  }
}

function shifted(item: VisItem, by: number, { dragLeft, dragRight }: Dragged): VisItem {
  const start = dragRight ? item.start : new Date(item.start.valueOf() + by);
  return item.end ? { ...item, start, end: dragLeft ? item.end : new Date(item.end.valueOf() + by) } : { ...item, start };
}
