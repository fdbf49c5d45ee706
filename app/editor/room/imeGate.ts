import { MESSAGE } from '@schemes/doc/protocol';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** Delay after `compositionend` before remote changes are applied: browsers write the text a moment later. */
const RELEASE_DELAY_MS = 60;
/** After this time the gate opens even if the composition has not ended. */
const MAX_CLOSED_MS = 5000;

type Handler<P> = (
  encoder: encoding.Encoder,
  decoder: decoding.Decoder,
  provider: P,
  emitSynced: boolean,
  type: number,
) => void;

/** The part of the y-websocket provider that the gate uses. */
export interface GatedProvider {
  readonly messageHandlers: Handler<never>[];
  readonly ws: { send(data: Uint8Array): void } | null;
}

/** Closes and opens the flow of remote changes. */
export interface ImeGate {
  /** Call when a composition begins or a letter of a word is typed. */
  close(): void;
  /** Call when the composition or the word is over: opens the gate after `delay` ms, unless it is closed again. */
  release(delay?: number): void;
  destroy(): void;
}

interface Timers {
  set(run: () => void, ms: number): unknown;
  clear(timer: unknown): void;
}

const BROWSER: Timers = {
  set: (run, ms) => setTimeout(run, ms),
  clear: (timer) => clearTimeout(timer as number),
};

/**
 * Queues remote changes while the user composes a Vietnamese letter, then applies them in order. The editor's Yjs
 * binding replaces text on each remote change; Chromium then ends the composition, and the next key inserts the
 * whole syllable again (`tiếng` becomes `titietiêtiêntiêng`). Local edits are still sent.
 */
export function imeGate<P extends GatedProvider>(provider: P, timers: Timers = BROWSER): ImeGate {
  let closed = false;
  let releaseTimer: unknown;
  let maxTimer: unknown;
  let waiting: (() => void)[] = [];
  const open = () => {
    timers.clear(releaseTimer);
    timers.clear(maxTimer);
    closed = false;
    const replays = waiting;
    waiting = [];
    for (const replay of replays) replay();
  };
  for (const type of [MESSAGE.sync, MESSAGE.awareness]) {
    const handler = provider.messageHandlers[type] as Handler<P> | undefined;
    if (!handler) throw new Error(`the provider has no handler for message ${type}`);
    provider.messageHandlers[type] = ((encoder, decoder, given: P, emitSynced, kind) => {
      if (!closed) return handler(encoder, decoder, given, emitSynced, kind);
      const rest = decoding.readTailAsUint8Array(decoder).slice();
      const socket = given.ws;
      waiting.push(() => {
        // A new connection starts its own sync; messages of the lost connection must not be answered on the new one.
        if (given.ws !== socket) return;
        const answer = encoding.createEncoder();
        handler(answer, decoding.createDecoder(rest), given, emitSynced, kind);
        if (encoding.length(answer) > 1) socket?.send(encoding.toUint8Array(answer));
      });
    }) as Handler<never>;
  }
  return {
    close() {
      timers.clear(releaseTimer);
      if (closed) return;
      closed = true;
      maxTimer = timers.set(open, MAX_CLOSED_MS);
    },
    release(ms = RELEASE_DELAY_MS) {
      if (!closed) return;
      timers.clear(releaseTimer);
      releaseTimer = timers.set(open, ms);
    },
    destroy: open,
  };
}
