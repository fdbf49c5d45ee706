import { WebSocket } from 'ws';
import { type Framing, syncFrame } from '../servers/framing';
import { eachAuthor, type HeardSync, readSync } from './readSync';

const EMPTY_STATE_VECTOR = new Uint8Array([0]);
const EMPTY_UPDATE = new Uint8Array([0, 0]);

export interface LoadClientOptions {
  readonly url: string;
  readonly cookie: string;
  readonly framing: Framing;
  /** Bytes from which a document heard is the whole first content; null: there is nothing to wait for. */
  readonly wholeFrom: number | null;
  /** First content to put where there is none; null: it is there. */
  readonly puts: Uint8Array | null;
  /** Called with what each update brings, at the time its message came. */
  readonly hear: (client: number, from: number, to: number, at: number) => void;
}

/**
 * A client that costs little: it holds no document, sends what was written down beforehand, and reads of an update
 * no more than whose it is. It says on joining what a stock client says.
 */
export class LoadClient {
  /** ms from the attempt to the whole document; with nothing to wait for, to the open socket. */
  joined = Number.NaN;
  closed: number | null = null;
  /** Updates heard and sent, where this client is one of the sample. */
  kept: Uint8Array[] | null = null;
  readonly #socket: WebSocket;
  readonly #began = performance.now();
  readonly #options: LoadClientOptions;
  readonly ready: Promise<void>;
  #done: () => void = () => {};

  constructor(options: LoadClientOptions) {
    this.#options = options;
    const headers = { cookie: options.cookie };
    this.#socket = new WebSocket(options.url, { headers, perMessageDeflate: false });
    this.ready = new Promise((resolve, reject) => {
      this.#done = resolve;
      this.#socket.on('close', (code) => {
        this.closed = code;
        reject(new Error(`${options.url} closed with ${code}`));
      });
    });
    this.#socket.on('error', () => {
      // It closes after it.
    });
    this.#socket.on('open', () => this.#greet());
    this.#socket.on('message', (data: Buffer) => this.#hear(data));
  }

  /** Sends a frame of the y-protocol. */
  send(frame: Uint8Array): void {
    const { head } = this.#options.framing;
    this.#socket.send(head.length === 0 ? frame : Buffer.concat([head, frame]));
  }

  /** Resolves when the socket is closed. */
  async leave(): Promise<void> {
    if (this.closed !== null) return;
    const closed = new Promise((done) => this.#socket.once('close', done));
    this.ready.catch(() => {});
    this.#socket.close();
    await closed;
  }

  #greet(): void {
    const { framing, wholeFrom, puts } = this.#options;
    if (framing.greeting) this.#socket.send(framing.greeting);
    if (wholeFrom === null) {
      this.#join();
      return;
    }
    this.send(syncFrame(0, EMPTY_STATE_VECTOR));
    if (puts) {
      this.send(syncFrame(2, puts));
      this.send(syncFrame(0, EMPTY_STATE_VECTOR));
    }
  }

  #join(): void {
    if (!Number.isNaN(this.joined)) return;
    this.joined = performance.now() - this.#began;
    this.#done();
  }

  #hear(data: Buffer): void {
    const at = performance.now();
    const heard = readSync(data, this.#options.framing.head.length);
    if (!heard) return;
    if (heard.step === 0) {
      this.send(syncFrame(1, EMPTY_UPDATE));
      return;
    }
    this.#hearUpdate(heard, at);
  }

  #hearUpdate({ payload }: HeardSync, at: number): void {
    this.kept?.push(payload.slice());
    const { wholeFrom, hear } = this.#options;
    if (wholeFrom !== null && payload.length >= wholeFrom) {
      this.#join();
      return;
    }
    eachAuthor(payload, (client, from, to) => hear(client, from, to, at));
  }
}
