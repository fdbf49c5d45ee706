/**
 * Work that pauses regularly, so that a page can render. Each pause yields the share done, 0 to 1. The generator returns the
 * result.
 */
export type Steps<T> = Generator<number, T, void>;

/** Rows between two pauses. */
export const ROWS_A_STEP = 100;

/** Runs all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
