/** Why a task has no result: too many tasks wait, it took too long, it or its result is too large, its thread failed. */
export type Trouble = 'busy' | 'slow' | 'large' | 'failed';

/** The result of a task, or why there is none. */
export type ThreadResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble };
