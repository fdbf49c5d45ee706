/** Longest wait of a test, ms. On an overloaded machine one second of work can take a minute. */
const MAX_WAIT_MS = 180_000;

/** Waits for a promise and returns its value. After `ms`, throws an error with `what` it waited for and the `state` then. */
export async function within<T>(
  what: string,
  promise: Promise<T>,
  state: () => unknown = () => 'nothing',
  ms = MAX_WAIT_MS,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new Error(`After ${ms} ms this was still not true: ${what}. State: ${JSON.stringify(state())}`),
        ),
      ms,
    );
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** Polls until a condition is true; throws after `MAX_WAIT_MS`. */
export async function until(
  what: string,
  condition: () => boolean,
  state: () => unknown = () => 'the condition is false',
): Promise<void> {
  const end = Date.now() + MAX_WAIT_MS;
  while (!condition()) {
    if (Date.now() > end)
      throw new Error(
        `After ${MAX_WAIT_MS} ms this was still not true: ${what}. State: ${JSON.stringify(state())}`,
      );
    await new Promise((done) => setTimeout(done, 10));
  }
}
