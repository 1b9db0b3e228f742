import type { Reveal, Script, Step } from './script';

/** A place in a lecture: a step, and how much of it is uncovered. */
export interface Place {
  step: number;
  revealed: number;
}

/** The way through a lecture: what is uncovered one after the other, then the next step. */
export class Deck {
  constructor(private readonly script: Script) {}

  get length(): number {
    return this.script.steps.length;
  }

  step(place: Place): Step {
    return this.script.steps[this.within(place).step];
  }

  /** What of a place is still hidden. */
  hidden(place: Place): Reveal[] {
    return this.step(place).reveals.slice(place.revealed);
  }

  next({ step, revealed }: Place): Place {
    if (revealed < this.reveals(step)) {
      return { step, revealed: revealed + 1 };
    }
    return step + 1 < this.length ? { step: step + 1, revealed: 0 } : { step, revealed };
  }

  /** Back one; a step that one comes back to shows all of itself. */
  previous({ step, revealed }: Place): Place {
    if (revealed > 0) {
      return { step, revealed: revealed - 1 };
    }
    return step > 0 ? { step: step - 1, revealed: this.reveals(step - 1) } : { step, revealed };
  }

  /** The nearest place that there is. */
  within({ step, revealed }: Place): Place {
    const known = clamp(step, this.length);
    return { step: known, revealed: clamp(revealed, this.reveals(known) + 1) };
  }

  private reveals(step: number): number {
    return this.script.steps[clamp(step, this.length)].reveals.length;
  }
}

function clamp(place: number, size: number): number {
  return Math.max(0, Math.min(size - 1, Number.isFinite(place) ? Math.trunc(place) : 0));
}
