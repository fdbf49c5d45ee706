const LATEST = 100;
/** What a part may take where the browser does not say, ms: half a frame. */
const PART = 8;

/**
 * Runs something when the browser has nothing better to do, at the latest after 100 ms. It is told whether there is
 * time for more. Returns how to call it off.
 */
export function whenIdle(run: (hasTime: () => boolean) => void): () => void {
  const runPart = () => {
    const until = performance.now() + PART;
    run(() => performance.now() < until);
  };
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(runPart, { timeout: LATEST });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(runPart, LATEST / 2);
  return () => clearTimeout(timer);
}
