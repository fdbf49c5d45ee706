/**
 * Why a task has no value. `busy`: too many tasks wait; `slow`: it took too long; `large`: it or its result is too large;
 * `failed`: it threw, its thread crashed, or the pool is closed.
 */
export type TaskFailure = 'busy' | 'slow' | 'large' | 'failed';

/** The value of a task, or why there is none. */
export type TaskResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: TaskFailure };
