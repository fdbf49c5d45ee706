import { RemixBrowser } from '@remix-run/react';
import { startTransition, useLayoutEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { readTyped, typeAgain } from './session/keepTyped';

const typed = readTyped(document);

/** The page, with what was typed into it before this script ran. */
function Page() {
  useLayoutEffect(() => {
    void typeAgain(typed, document);
  }, []);
  return <RemixBrowser />;
}

startTransition(() => {
  hydrateRoot(document, <Page />);
});
