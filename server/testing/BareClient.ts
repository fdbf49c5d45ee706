import { setImmediate } from 'node:timers/promises';
import { MESSAGE } from '@schemes/doc/protocol';
import { updateFrame } from '@server/rooms/audience/frames';
import { within } from '@server/runtime/testing/within';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import { Awareness, applyAwarenessUpdate } from 'y-protocols/awareness';
import { readSyncMessage, writeSyncStep1 } from 'y-protocols/sync';
import * as Y from 'yjs';

/** A client on a real socket that sends everything it is asked to and ignores refusals. */
export class BareClient {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly socket: WebSocket;
  /**
   * The address from which the server sees the client. Each client of a test has its own, so that they do not share the
   * limits of one address.
   */
  readonly address: string;
  /** Close code; null while open. 1006: the socket was refused or broke. */
  closed: number | null = null;
  refusal: { readonly code: string; readonly sections: readonly string[] } | null = null;
  synced = false;
  /** The number of sync messages received. */
  heard = 0;
  /** The number of update frames sent, and of those acknowledged. */
  sent = 0;
  acknowledged = 0;
  /** Called at each acknowledgement. */
  onDurable: () => void = () => {};
  readonly #ended: Promise<void>;

  /** `url`: `ws://HOST/sync/<scheme>`. `cookie` null: not signed in. */
  constructor(url: string, cookie: string | null, doc = new Y.Doc(), address = nextAddress()) {
    this.doc = doc;
    this.address = address;
    this.awareness = new Awareness(doc);
    this.awareness.setLocalState(null);
    // A test that fails before it destroys its clients must not keep its process alive.
    this.awareness._checkInterval.unref();
    const headers = { 'x-forwarded-for': this.address, ...(cookie ? { cookie } : {}) };
    this.socket = new WebSocket(url, { headers, perMessageDeflate: false });
    this.socket.on('message', (data: Buffer) => this.#hear(new Uint8Array(data)));
    this.socket.on('error', () => {
      // The socket then closes with 1006.
    });
    this.#ended = new Promise((done) => {
      this.socket.on('close', (code) => {
        this.closed = code;
        done();
      });
    });
  }

  /** Resolves when the socket is open or closed. */
  async opened(): Promise<this> {
    if (this.socket.readyState === WebSocket.CONNECTING) {
      const opened = new Promise<void>((open) => this.socket.once('open', () => open()));
      await within('the socket opens', Promise.race([opened, this.#ended]), this.#state);
    }
    return this;
  }

  /** Asks for the state; resolves when it has arrived or the socket has closed. */
  async sync(): Promise<this> {
    await this.opened();
    this.synced = false;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, MESSAGE.sync);
    writeSyncStep1(encoder, this.doc);
    this.sendRaw(encoding.toUint8Array(encoder));
    return this.#heardUntil('the state comes', () => this.synced);
  }

  /** Resolves when the socket is closed. */
  ended(): Promise<void> {
    return within('the socket is closed', this.#ended, this.#state);
  }

  /** Changes the document and sends the updates. */
  edit(change: (doc: Y.Doc) => void): void {
    const pieces: Uint8Array[] = [];
    const keep = (piece: Uint8Array) => pieces.push(piece);
    this.doc.on('update', keep);
    this.doc.transact(() => change(this.doc));
    this.doc.off('update', keep);
    for (const piece of pieces) this.sendUpdate(piece);
  }

  sendUpdate(update: Uint8Array): void {
    if (this.sendRaw(updateFrame(update))) this.sent++;
  }

  /** Sends raw bytes; false when the socket is not open. */
  sendRaw(bytes: Uint8Array): boolean {
    if (this.socket.readyState !== WebSocket.OPEN) return false;
    this.socket.send(bytes, () => {});
    return true;
  }

  /** Resolves when everything sent is acknowledged or the socket has closed. */
  async settled(): Promise<this> {
    return this.#heardUntil('everything is acknowledged', () => this.acknowledged >= this.sent);
  }

  /** Terminates the socket and stops the timers. */
  destroy(): void {
    this.socket.terminate();
    this.awareness.destroy();
  }

  async #heardUntil(what: string, isSo: () => boolean): Promise<this> {
    // A frame written to a closing socket does not count as sent.
    const isOpen = () => this.socket.readyState === WebSocket.OPEN;
    while (this.closed === null && !(isSo() && isOpen())) {
      const next = new Promise((done) => this.socket.once('message', done));
      await within(what, Promise.race([next, this.#ended]), this.#state);
    }
    // A caller that keeps writing to a closed socket must yield here, or no timer would run.
    if (this.closed !== null) await setImmediate();
    return this;
  }

  readonly #state = () => {
    const { closed, synced, heard, sent, acknowledged, refusal } = this;
    return { readyState: this.socket.readyState, closed, synced, heard, sent, acknowledged, refusal };
  };

  #hear(frame: Uint8Array): void {
    const decoder = decoding.createDecoder(frame);
    const type = decoding.readVarUint(decoder);
    if (type === MESSAGE.sync) {
      this.heard++;
      const step = readSyncMessage(decoder, encoding.createEncoder(), this.doc, this);
      if (step === 1) this.synced = true;
    } else if (type === MESSAGE.awareness) {
      applyAwarenessUpdate(this.awareness, decoding.readVarUint8Array(decoder), this);
    } else if (type === MESSAGE.durable) {
      decoding.readVarUint8Array(decoder);
      this.acknowledged = decoding.readVarUint(decoder);
      this.onDurable();
    } else if (type === MESSAGE.refused) this.refusal = JSON.parse(decoding.readVarString(decoder));
  }
}

let addresses = 0;

/**
 * A different address for each client, as a proxy on this machine would report it: the time for opening sockets is
 * charged to the address.
 */
function nextAddress(): string {
  addresses++;
  return `10.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}`;
}
