import type { Steps } from '@schemes/imports/sheets/steps';
import { useLayoutEffect, useState } from 'react';
import { runInSlices, type Turns } from './runInSlices';

/** How long a slice may block the page: it renders every frame or second frame. */
const SLICE_MS = 20;

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
  /** The result of this work when it is done; until then, the result of the last finished work. */
  readonly result: T | null;
  readonly isOver: boolean;
}

/**
 * Runs work in slices between which the page renders and handles keys. Little work finishes before anything is
 * rendered. Another `begin` cancels the running work.
 */
export function useSteps<T>(begin: () => Steps<T>): Omit<Work<T>, 'begin'> {
  const [work, setWork] = useState<Work<T>>({ begin, done: 0, result: null, isOver: false });
  useLayoutEffect(
    () =>
      runInSlices(begin(), SLICE_MS, PAGE, {
        onSlice: (done) => setWork(({ result }) => ({ begin, done, result, isOver: false })),
        onEnd: (result) => setWork({ begin, done: 1, result, isOver: true }),
      }),
    [begin],
  );
  return work.begin === begin ? work : { done: 0, result: work.result, isOver: false };
}
