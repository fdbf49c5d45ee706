import type { Steps } from '@schemes/imports/sheets/steps';

/** The clock of a run, ms, and what lets the page draw and take keys before it goes on; both handed in. */
export interface Turns {
  readonly now: () => number;
  /** Calls `next` in a later turn of the page; the answer takes that back. */
  readonly later: (next: () => void) => () => void;
}

/** What a run tells: the share done at the end of each slice but the last, 0 to 1, and then the result, once. */
export interface Told<T> {
  readonly onSlice: (done: number) => void;
  readonly onEnd: (result: T) => void;
}

/**
 * Does work in slices of `slice` ms, each in its own turn of the page; the first at once, so that little work is over
 * before anything is drawn. A single step longer than a slice is not divided. Answers what gives up the rest, after
 * which nothing more is told.
 */
export function runInSlices<T>(steps: Steps<T>, slice: number, turns: Turns, told: Told<T>): () => void {
  let giveUp = () => {};
  const go = () => {
    const until = turns.now() + slice;
    for (;;) {
      const step = steps.next();
      if (step.done) {
        told.onEnd(step.value);
        return;
      }
      if (turns.now() < until) continue;
      told.onSlice(step.value);
      giveUp = turns.later(go);
      return;
    }
  };
  go();
  return () => giveUp();
}
