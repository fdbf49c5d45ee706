import type { Page } from '@playwright/test';
import { MESSAGE } from '@schemes/doc/protocol';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

/** A person at a scheme without a screen: their edits come as fast as a walk wants them. */
export interface Colleague {
  readonly doc: Y.Doc;
  readonly leave: () => void;
}

/**
 * Joins a scheme as whoever is signed in on a page. The client id is the lowest there is, so that of two values written
 * at the same moment the page's stands and a walk knows what to expect.
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
  // Acknowledgements are the editor's affair.
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
