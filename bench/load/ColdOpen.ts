import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { type BigDocument, bigDocument } from '../scheme/bigDocument';
import { type FramingId, framingOf, syncFrame } from '../servers/framing';
import { ownAddress } from './ownAddress';
import { readSync } from './readSync';

export type Variant = 'fresh' | 'rewritten';

interface Place {
  readonly url: string;
  readonly framing: FramingId;
  readonly room: string;
  readonly cookie: string;
}

/** What to write into a room through the server. */
export interface Feed extends Place {
  readonly variant: Variant;
  /** Whether the room already has the fresh document. */
  readonly hasFresh: boolean;
  /** Whether a client stays connected: a server without storage drops the room with its last client. */
  readonly stays: boolean;
}

export interface Open extends Place {
  readonly variant: Variant;
}

export interface Opened {
  /** Time from the attempt to connect to the whole document applied in the client, ms, when the room is in storage. */
  readonly cold: number;
  /** The same when the room is in memory. */
  readonly warm: number;
  /** Bytes received for one opening. */
  readonly bytes: number;
}

/** Frames on one connection: fewer than the burst that our server allows. */
const FRAMES_PER_CONNECTION = 1800;
const LIMIT = 180_000;
let big: BigDocument | null = null;

/** Clients that each have their own document, to measure how long a person waits for a long scheme to open. */
export const ColdOpen = {
  /** Writes the document, fresh or rewritten. Resolves when a new client receives all of it. */
  async feed(feed: Feed): Promise<void> {
    const { fresh, rewrites } = document();
    const updates = [...(feed.hasFresh ? [] : [fresh]), ...(feed.variant === 'rewritten' ? rewrites : [])];
    const holder = new Reader(feed, null);
    await holder.done;
    for (let i = 0; i < updates.length; i += FRAMES_PER_CONNECTION) {
      const writer = new Reader(feed, null);
      await writer.done;
      for (const update of updates.slice(i, i + FRAMES_PER_CONNECTION)) writer.send(syncFrame(2, update));
      await writer.leave();
    }
    const began = performance.now();
    for (;;) {
      const reader = new Reader(feed, feed.variant);
      const whole = await Promise.race([reader.done.then(() => true), pause(LIMIT / 4).then(() => false)]);
      await reader.leave();
      if (whole) break;
      if (performance.now() - began > LIMIT) throw new Error(`${feed.room} did not store the document`);
    }
    if (feed.stays) connected.push(holder);
    else await holder.leave();
  },

  /** Opens a room without clients, then opens it again. The first client stays connected, so that the room stays loaded. */
  async open(open: Open): Promise<Opened> {
    warmUp();
    const cold = new Reader(open, open.variant);
    await cold.done;
    const warm = new Reader(open, open.variant);
    await warm.done;
    await warm.leave();
    connected.push(cold);
    return { cold: cold.took, warm: warm.took, bytes: cold.bytes };
  },
};

const connected: Reader[] = [];
let warmed = false;

/** Runs the client's code before measuring, because its cold start is the same for every server. */
function warmUp(): void {
  if (warmed) return;
  warmed = true;
  const { fresh, rewrites } = document();
  for (let i = 0; i < 10; i++) Y.applyUpdate(new Y.Doc(), fresh);
  const doc = new Y.Doc();
  for (const update of [fresh, ...rewrites]) Y.applyUpdate(doc, update);
  const rewritten = Y.encodeStateAsUpdate(doc);
  for (let i = 0; i < 10; i++) Y.applyUpdate(new Y.Doc(), rewritten);
}

function document(): BigDocument {
  big ??= bigDocument();
  return big;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** A client that has its own document. */
class Reader {
  took = Number.NaN;
  bytes = 0;
  /**
   * Resolves when the document is complete; for a client that does not wait for a document, when the server has
   * answered.
   */
  readonly done: Promise<void>;
  readonly #doc = new Y.Doc();
  readonly #socket: WebSocket;
  readonly #head: Uint8Array;
  /** Whether the client applies updates; a client that only writes or stays connected need not. */
  readonly #appliesUpdates: boolean;

  constructor({ url, framing, room, cookie }: Place, wholeAt: Variant | null) {
    const { head, greeting } = framingOf(framing, room);
    this.#head = head;
    this.#appliesUpdates = wholeAt !== null;
    const began = performance.now();
    const headers = { cookie, ...ownAddress() };
    this.#socket = new WebSocket(url, { headers, perMessageDeflate: false, maxPayload: 2 ** 28 });
    this.done = new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error(`${room} did not arrive in ${LIMIT} ms`)), LIMIT);
      const finish = () => {
        this.took = performance.now() - began;
        clearTimeout(limit);
        resolve();
      };
      this.#socket.on('open', () => {
        if (greeting) this.#socket.send(greeting);
        this.send(syncFrame(0, new Uint8Array([0])));
      });
      this.#socket.on('message', (data: Buffer) => {
        const answered = this.#receive(data);
        if (answered && Number.isNaN(this.took) && (wholeAt === null || this.#isWhole(wholeAt))) finish();
      });
      this.#socket.on('close', (code) => reject(new Error(`${room} closed with ${code}`)));
      this.#socket.on('error', () => {
        // A close event follows the error.
      });
    });
    this.done.catch(() => {
      // The callers that await `done` handle the error.
    });
  }

  send(frame: Uint8Array): void {
    this.#socket.send(Buffer.concat([this.#head, frame]));
  }

  /** Closes the socket once everything is sent. Throws if the server has already closed it. */
  async leave(): Promise<void> {
    if (this.#socket.readyState !== WebSocket.OPEN) throw new Error('The server closed a socket');
    const closed = new Promise((done) => this.#socket.once('close', done));
    this.#socket.close();
    await closed;
    this.#doc.destroy();
  }

  /** Handles a frame. Returns whether it had content. */
  #receive(data: Buffer): boolean {
    const received = readSync(data, this.#head.length);
    if (received?.step === 0) this.send(syncFrame(1, new Uint8Array([0, 0])));
    if (!received || received.step === 0) return false;
    this.bytes += data.length;
    if (this.#appliesUpdates) Y.applyUpdate(this.#doc, received.payload);
    return true;
  }

  #isWhole(variant: Variant): boolean {
    if (this.#doc.store.pendingStructs) return false;
    const state = document().state[variant];
    return [...state].every(([client, clock]) => Y.getState(this.#doc.store, client) >= clock);
  }
}
