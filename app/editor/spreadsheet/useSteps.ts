import type { Steps } from '@schemes/imports/sheets/steps';
import { useLayoutEffect, useState } from 'react';
import { runInSlices, type Turns } from './runInSlices';

/** How long the page may be held up at a time, ms: it draws every frame or second frame. */
const SLICE = 20;

const PAGE: Turns = {
  now: () => performance.now(),
  later: (next) => {
    const timer = setTimeout(next);
    return () => clearTimeout(timer);
  },
};

interface Work<T> {
  readonly begin: () => Steps<T>;
  readonly done: number;
  /** Of this work where it has come to its end, else of the last that did. */
  readonly result: T | null;
  readonly isOver: boolean;
}

/**
 * Work done in slices between which the page draws and takes keys. Little work is over before anything is drawn.
 * Another `begin` gives up what was under way.
 */
export function useSteps<T>(begin: () => Steps<T>): Omit<Work<T>, 'begin'> {
  const [work, setWork] = useState<Work<T>>({ begin, done: 0, result: null, isOver: false });
  useLayoutEffect(
    () =>
      runInSlices(begin(), SLICE, PAGE, {
        onSlice: (done) => setWork(({ result }) => ({ begin, done, result, isOver: false })),
        onEnd: (result) => setWork({ begin, done: 1, result, isOver: true }),
      }),
    [begin],
  );
  return work.begin === begin ? work : { done: 0, result: work.result, isOver: false };
}
