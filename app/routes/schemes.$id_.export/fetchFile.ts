import { browserAddress } from '../../ui/browserAddress';

/** A file, or why there is none. */
export type FetchedFile =
  | { readonly ok: true; readonly blob: Blob; readonly name: string; readonly type: string }
  /** `reason`: the server's sentence, in the page's language; blank if no complete response arrived. */
  | { readonly ok: false; readonly reason: string };

/**
 * Fetches a file from the path `href` of the server. Returns the file, or the sentence of the refusal. Throws
 * only if `signal` is aborted.
 */
export async function fetchFile(
  href: string,
  { method = 'GET', signal }: { readonly method?: 'GET' | 'POST'; readonly signal?: AbortSignal } = {},
): Promise<FetchedFile> {
  const address = browserAddress(href);
  try {
    const response = await fetch(address, { method, signal: signal ?? null });
    if (!response.ok) return { ok: false, reason: sentenceOf(await response.text()) };
    const type = response.headers.get('Content-Type') ?? '';
    const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
    return { ok: true, blob: await response.blob(), name: decodeURIComponent(name ?? ''), type };
  } catch (error) {
    if (signal?.aborted) throw error;
    return { ok: false, reason: '' };
  }
}

/** The reason on the page that the server sends instead of a refused file: its first paragraph. */
function sentenceOf(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const paragraph = page.querySelector('main p, body > p');
  for (const line of paragraph?.querySelectorAll('br') ?? []) line.replaceWith('\n');
  return paragraph?.textContent?.trim() ?? '';
}
