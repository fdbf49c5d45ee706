import { RemixBrowser } from '@remix-run/react';
import { startTransition, useLayoutEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { fetchForRouter, NO_ANSWER } from './session/fetchForRouter';
import { readTyped, typeAgain } from './session/keepTyped';
import { pageHandles } from './session/PageHandle';
import { loadCatalogue, loadWords, pageLang } from './session/pageCatalogues';

const RETRY_MS = 2000;

const typed = readTyped(document);

/** The page, with the values typed before this script ran. */
function Page() {
  useLayoutEffect(() => {
    void typeAgain(typed, document);
  }, []);
  return <RemixBrowser />;
}

/** Resolves when the browser is online again or the signal aborts, at most after `RETRY_MS`. */
function pause(signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, RETRY_MS);
    window.addEventListener('online', () => resolve(), { once: true });
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}

// The router calls the global `fetch`; Remix has no hook for it.
window.fetch = fetchForRouter({
  send: window.fetch.bind(window),
  currentUrl: () => window.location.href,
  onNoAnswer: () => document.dispatchEvent(new Event(NO_ANSWER)),
  pause,
});

// A page that the browser restores from memory shows what was loaded before a sign-out; then the server is asked again.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) window.location.reload();
});

const { basename = '' } = window.__remixContext;
const { pathname, search, hash } = window.location;
if (`${pathname}/`.startsWith(`${basename}/`)) {
  const handles = pageHandles(window);
  const hasLaterWords = handles.some(([handle]) => handle.hasLaterWords);
  const words = hasLaterWords ? loadWords(pageLang(), ['first']) : loadCatalogue(pageLang());
  const parts = handles.map(([handle, data]) => handle.prepare?.(data, new URL(window.location.href)));
  // If a load fails, the page stays as the server rendered it, and the browser submits its forms.
  Promise.all([words, ...parts]).then(
    () => startTransition(() => void hydrateRoot(document, <Page />)),
    (error) => console.error('The messages or parts of this page could not be loaded', error),
  );
} else {
  // The page was opened without the proxy, at an address without the prefix. The router knows only addresses with the
  // prefix, which the server accepts here too.
  window.location.replace(basename + pathname + search + hash);
}
