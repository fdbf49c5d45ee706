const LATEST = 100;

/** Runs something when the browser has nothing better to do, at the latest after 100 ms. Returns how to call it off. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: LATEST });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, LATEST / 2);
  return () => clearTimeout(timer);
}
