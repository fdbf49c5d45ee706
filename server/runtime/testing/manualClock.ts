import type { Clock } from '@server/runtime/clock';

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  move(ms: number): void;
}

export function manualClock(start = Date.UTC(2025, 5, 1)): ManualClock {
  let now = start;
  return {
    now: () => now,
    move: (ms) => {
      now += ms;
    },
  };
}
