/** Longest that anything a test waits for may take, ms: what takes a second alone took a minute on a machine ten times overbooked. */
const MAX_WAIT_MS = 180_000;

/** The value of a promise; where it does not come in time, fails with what was waited for and the state seen then. */
export async function within<T>(
  what: string,
  promise: Promise<T>,
  state: () => unknown = () => 'nothing',
  ms = MAX_WAIT_MS,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Waited ${ms} ms in vain: ${what}. Seen: ${JSON.stringify(state())}`)),
      ms,
    );
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits until something is so, looking every few milliseconds; bounded as `within` is. */
export async function until(
  what: string,
  condition: () => boolean,
  state: () => unknown = () => 'it is not so',
): Promise<void> {
  const end = Date.now() + MAX_WAIT_MS;
  while (!condition()) {
    if (Date.now() > end)
      throw new Error(`Waited ${MAX_WAIT_MS} ms in vain: ${what}. Seen: ${JSON.stringify(state())}`);
    await new Promise((done) => setTimeout(done, 10));
  }
}
