/** Why a task has no outcome: too many wait, it took too long, it or its outcome is too large, its thread failed. */
export type Trouble = 'busy' | 'slow' | 'large' | 'failed';

export type ThreadResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble };
