const IDLE_TIMEOUT_MS = 100;
/** Time budget if the browser has no `requestIdleCallback`: half a frame. */
const DEFAULT_BUDGET_MS = 8;

/**
 * Runs a function when the browser is idle, at the latest after 100 ms. Passes it a function that says whether
 * there is time for more. Returns a function that cancels it.
 */
export function whenIdle(run: (hasTime: () => boolean) => void): () => void {
  const runPart = () => {
    const until = performance.now() + DEFAULT_BUDGET_MS;
    run(() => performance.now() < until);
  };
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(runPart, { timeout: IDLE_TIMEOUT_MS });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(runPart, IDLE_TIMEOUT_MS / 2);
  return () => clearTimeout(timer);
}
