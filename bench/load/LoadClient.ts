import { WebSocket } from 'ws';
import { type Framing, syncFrame } from '../servers/framing';
import { ownAddress } from './ownAddress';
import { eachAuthor, readSync, type SyncMessage } from './readSync';

const EMPTY_STATE_VECTOR = new Uint8Array([0]);
const EMPTY_UPDATE = new Uint8Array([0, 0]);

export interface LoadClientOptions {
  readonly url: string;
  readonly cookie: string;
  readonly framing: Framing;
  /** Size of the whole first content; null: there is nothing to wait for. */
  readonly wholeFrom: number | null;
  /** The first content to send; null: the server already has it. */
  readonly firstContent: Uint8Array | null;
  /** Called with the edits of each update and its time of arrival. */
  readonly onEdits: (client: number, from: number, to: number, at: number) => void;
}

/**
 * A cheap client: it has no document, sends prepared updates, and reads only the author of an update. It joins like a stock
 * client.
 */
export class LoadClient {
  /** Time from the attempt to connect to the whole document, ms; with nothing to wait for, to the open socket. */
  joined = Number.NaN;
  closed: number | null = null;
  /** Updates received and sent, if this client is in the sample. */
  recordedUpdates: Uint8Array[] | null = null;
  readonly #socket: WebSocket;
  readonly #began = performance.now();
  readonly #options: LoadClientOptions;
  readonly ready: Promise<void>;
  #done: () => void = () => {};

  constructor(options: LoadClientOptions) {
    this.#options = options;
    const headers = { cookie: options.cookie, ...ownAddress() };
    this.#socket = new WebSocket(options.url, { headers, perMessageDeflate: false });
    this.ready = new Promise((resolve, reject) => {
      this.#done = resolve;
      this.#socket.on('close', (code) => {
        this.closed = code;
        reject(new Error(`${options.url} closed with ${code}`));
      });
    });
    this.#socket.on('error', () => {
      // A close event follows the error.
    });
    this.#socket.on('open', () => this.#greet());
    this.#socket.on('message', (data: Buffer) => this.#receive(data));
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
    const { framing, wholeFrom, firstContent } = this.#options;
    if (framing.greeting) this.#socket.send(framing.greeting);
    if (wholeFrom === null) {
      this.#join();
      return;
    }
    this.send(syncFrame(0, EMPTY_STATE_VECTOR));
    if (firstContent) {
      this.send(syncFrame(2, firstContent));
      this.send(syncFrame(0, EMPTY_STATE_VECTOR));
    }
  }

  #join(): void {
    if (!Number.isNaN(this.joined)) return;
    this.joined = performance.now() - this.#began;
    this.#done();
  }

  #receive(data: Buffer): void {
    const at = performance.now();
    const message = readSync(data, this.#options.framing.head.length);
    if (!message) return;
    if (message.step === 0) {
      this.send(syncFrame(1, EMPTY_UPDATE));
      return;
    }
    this.#receiveUpdate(message, at);
  }

  #receiveUpdate({ payload }: SyncMessage, at: number): void {
    this.recordedUpdates?.push(payload.slice());
    const { wholeFrom, onEdits } = this.#options;
    if (wholeFrom !== null && payload.length >= wholeFrom) {
      this.#join();
      return;
    }
    eachAuthor(payload, (client, from, to) => onEdits(client, from, to, at));
  }
}
