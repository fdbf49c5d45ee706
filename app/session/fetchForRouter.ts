/** Dispatched on `document` when a form was sent and no answer of the server arrived. */
export const NO_ANSWER = 'no-answer';

/** Thrown when a page cannot be loaded because the server cannot be reached. */
export class ServerUnreachable extends Error {
  override readonly name = 'ServerUnreachable';
}

interface Environment {
  readonly send: typeof fetch;
  /** Address of the page on the screen. */
  readonly currentUrl: () => string;
  readonly onNoAnswer: () => void;
  /** Resolves when a failed load may be repeated, or when the signal is aborted. */
  readonly pause: (signal: AbortSignal | null | undefined) => Promise<void>;
}

/**
 * Wraps `fetch` so that the router keeps the page when the connection fails: an error in one of its requests would
 * put the root's error page in place of the editor, with everything typed into its forms.
 *
 * - A form without an answer gets the answer `null`, with status 503, and `onNoAnswer` is called. It is not repeated:
 *   the server may have carried it out.
 * - A reload of the page on the screen, as after each form, is repeated until the server answers.
 * - A load of another page throws `ServerUnreachable`.
 *
 * Requests that are not the router's pass unchanged.
 */
export function fetchForRouter({ send, currentUrl, onNoAnswer, pause }: Environment): typeof fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, currentUrl());
    if (!url.searchParams.has('_data')) return send(input, init);
    for (;;) {
      const response = await reach(send, input, init);
      if (response) return response;
      if ((init?.method ?? 'GET') !== 'GET') {
        onNoAnswer();
        return Response.json(null, { status: 503, headers: { 'X-Remix-Response': 'yes' } });
      }
      if (!isReload(url, new URL(currentUrl())))
        throw new ServerUnreachable(`No answer from ${url.pathname}`);
      await pause(init?.signal);
    }
  };
}

/** The server's response; null if the connection failed, or if a proxy reported that it cannot reach the server. */
async function reach(
  send: typeof fetch,
  input: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
): Promise<Response | null> {
  try {
    const response = await send(input, init);
    const fromRemix = [...response.headers.keys()].some((name) => name.startsWith('x-remix-'));
    return !fromRemix && response.status >= 502 && response.status <= 504 ? null : response;
  } catch (error) {
    // `fetch` rejects with a TypeError if the network failed, and with the signal's reason if it was aborted.
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}

function isReload(load: URL, current: URL): boolean {
  const search = new URLSearchParams(load.search);
  search.delete('_data');
  search.delete('index');
  const shown = new URLSearchParams(current.search);
  shown.delete('index');
  return load.pathname === current.pathname && search.toString() === shown.toString();
}
