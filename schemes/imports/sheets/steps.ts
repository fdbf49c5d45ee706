/** Work that stops again and again, so that a page can draw; it gives the share done, 0 to 1, and in the end its result. */
export type Steps<T> = Generator<number, T, void>;

/** Rows between two stops. */
export const ROWS_A_STEP = 100;

/** Does all of the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
