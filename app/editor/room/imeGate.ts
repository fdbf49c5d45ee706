import { MESSAGE } from '@schemes/doc/protocol';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** How long after `compositionend` others' changes still wait: browsers write the text a moment later. */
const AFTER = 60;
/** A composition that never ends must not cut a person off. */
const LONGEST = 5000;

type Handler<P> = (
  encoder: encoding.Encoder,
  decoder: decoding.Decoder,
  provider: P,
  emitSynced: boolean,
  type: number,
) => void;

/** The part of the stock provider that the gate works on. */
export interface GatedProvider {
  readonly messageHandlers: Handler<never>[];
  readonly ws: { send(data: Uint8Array): void } | null;
}

export interface ImeGate {
  /** Somebody begins to compose a letter, or writes on at a word. */
  close(): void;
  /** The composition or the word is over; the gate opens `after` milliseconds, unless it is closed again. */
  release(after?: number): void;
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
 * Holds back remote changes while a person composes a Vietnamese letter, then replays them in order.
 * The editor's binding replaces text on each remote change; Chromium then ends the composition and the next
 * key inserts the whole syllable again (`tiếng` becomes `titietiêtiêntiêng`). Own edits still go out.
 */
export function imeGate<P extends GatedProvider>(provider: P, timers: Timers = BROWSER): ImeGate {
  let shut = false;
  let after: unknown;
  let longest: unknown;
  let held: (() => void)[] = [];
  const open = () => {
    timers.clear(after);
    timers.clear(longest);
    shut = false;
    const waiting = held;
    held = [];
    for (const replay of waiting) replay();
  };
  for (const type of [MESSAGE.sync, MESSAGE.awareness]) {
    const handler = provider.messageHandlers[type] as Handler<P> | undefined;
    if (!handler) throw new Error(`the provider has no handler for message ${type}`);
    provider.messageHandlers[type] = ((encoder, decoder, given: P, emitSynced, kind) => {
      if (!shut) return handler(encoder, decoder, given, emitSynced, kind);
      const rest = decoding.readTailAsUint8Array(decoder).slice();
      const socket = given.ws;
      held.push(() => {
        // A connection lost meanwhile is greeted anew; its old messages must not be answered on the next.
        if (given.ws !== socket) return;
        const answer = encoding.createEncoder();
        handler(answer, decoding.createDecoder(rest), given, emitSynced, kind);
        if (encoding.length(answer) > 1) socket?.send(encoding.toUint8Array(answer));
      });
    }) as Handler<never>;
  }
  return {
    close() {
      timers.clear(after);
      if (shut) return;
      shut = true;
      longest = timers.set(open, LONGEST);
    },
    release(ms = AFTER) {
      if (!shut) return;
      timers.clear(after);
      after = timers.set(open, ms);
    },
    destroy: open,
  };
}
