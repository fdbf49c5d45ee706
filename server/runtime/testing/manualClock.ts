import type { Clock } from '@server/runtime/clock';

/** A clock that only moves when a test moves it. */
export interface ManualClock extends Clock {
  move(ms: number): void;
}

/** A manual clock that starts at a fixed date. */
export function manualClock(start = Date.UTC(2025, 5, 1)): ManualClock {
  let now = start;
  return {
    now: () => now,
    move: (ms) => {
      now += ms;
    },
  };
}
