import type { Page } from '@playwright/test';
import { MESSAGE } from '@schemes/doc/protocol';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

/** A second user without a browser, whose edits can be fast. */
export interface Colleague {
  readonly doc: Y.Doc;
  readonly leave: () => void;
}

/**
 * Joins a scheme as the user signed in on a page. Uses the lowest client id: of two concurrent values the page's value
 * then wins, so a walk knows what to expect.
 */
export async function colleague(url: string, scheme: string, page: Page): Promise<Colleague> {
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  class Signed extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { headers: { cookie, origin: url } });
    }
  }
  const doc = new Y.Doc();
  doc.clientID = 1;
  const provider = new WebsocketProvider(`${url.replace('http', 'ws')}/sync`, scheme, doc, {
    disableBc: true,
    WebSocketPolyfill: Signed as unknown as typeof globalThis.WebSocket,
  });
  // Ignores acknowledgements.
  for (const type of [MESSAGE.durable, MESSAGE.notes])
    (provider.messageHandlers as unknown[])[type] = () => {};
  await new Promise<void>((done) => provider.once('sync', () => done()));
  return {
    doc,
    leave: () => {
      provider.destroy();
      doc.destroy();
    },
  };
}
