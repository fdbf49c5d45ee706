import type { Steps } from '@schemes/imports/sheets/steps';

/** The clock of a run (ms), and the scheduler that lets the page render and handle keys in between. */
export interface Turns {
  readonly now: () => number;
  /** Calls `next` in a later turn of the event loop; returns a function that cancels it. */
  readonly later: (next: () => void) => () => void;
}

/** Callbacks of a run: the share done (0 to 1) after each slice but the last, then the result, once. */
export interface Callbacks<T> {
  readonly onSlice: (done: number) => void;
  readonly onEnd: (result: T) => void;
}

/**
 * Does work in slices of `slice` ms, each in its own turn of the event loop. The first runs at once, so that
 * little work finishes before anything is rendered. A single step longer than a slice is not divided. Returns a
 * function that cancels the rest; no callback runs afterwards.
 */
export function runInSlices<T>(
  steps: Steps<T>,
  slice: number,
  turns: Turns,
  callbacks: Callbacks<T>,
): () => void {
  let cancel = () => {};
  const go = () => {
    const until = turns.now() + slice;
    for (;;) {
      const step = steps.next();
      if (step.done) {
        callbacks.onEnd(step.value);
        return;
      }
      if (turns.now() < until) continue;
      callbacks.onSlice(step.value);
      cancel = turns.later(go);
      return;
    }
  };
  go();
  return () => cancel();
}
