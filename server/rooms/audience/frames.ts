import { MESSAGE } from '@schemes/doc/protocol';
import type { Refusal } from '@schemes/policy/Result';
import * as encoding from 'lib0/encoding';
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync';
import type { PresenceEntry } from './readFrame';

/** A frame in two parts: joining them would copy a large document for each client that opens it. */
export interface StateFrame {
  /** The bytes before the update. */
  readonly head: Uint8Array;
  readonly update: Uint8Array;
}

function sync(step: number, payload: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeUint8Array(encoder, syncHead(step, payload.length));
  encoding.writeUint8Array(encoder, payload);
  return encoding.toUint8Array(encoder);
}

function syncHead(step: number, length: number): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.sync);
  encoding.writeVarUint(encoder, step);
  encoding.writeVarUint(encoder, length);
  return encoding.toUint8Array(encoder);
}

/** Requests every change that the client has beyond this state vector. */
export function askStateFrame(stateVector: Uint8Array): Uint8Array {
  return sync(messageYjsSyncStep1, stateVector);
}

/** Answers a state vector. A stock client is `synced` once it has read this frame. */
export function stateFrame(update: Uint8Array): Uint8Array {
  return sync(messageYjsSyncStep2, update);
}

/**
 * Answers a state vector with several updates: the last in the frame of `stateFrame`, so that a stock client is `synced` once
 * it has all, the earlier ones in the frame of `updateFrame`.
 */
export function stateFrames(updates: readonly Uint8Array[]): readonly StateFrame[] {
  const last = updates.length - 1;
  return updates.map((update, i) => {
    const head = syncHead(i === last ? messageYjsSyncStep2 : messageYjsUpdate, update.length);
    return { head, update };
  });
}

/** Carries a Yjs update. */
export function updateFrame(update: Uint8Array): Uint8Array {
  return sync(messageYjsUpdate, update);
}

/** Carries the states of clients. */
export function presenceFrame(entries: readonly PresenceEntry[]): Uint8Array {
  const inner = encoding.createEncoder();
  encoding.writeVarUint(inner, entries.length);
  for (const { client, clock, state } of entries) {
    encoding.writeVarUint(inner, client);
    encoding.writeVarUint(inner, clock);
    encoding.writeVarString(inner, state);
  }
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.awareness);
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner));
  return encoding.toUint8Array(encoder);
}

/** A frame that changes nothing: the stock client considers a connection dead after 30 s without a message. */
export const KEEP_ALIVE_FRAME = presenceFrame([]);

/** Acknowledges what is on disk: the state vector, and the number of this connection's update frames. */
export function durableFrame(stateVector: Uint8Array, frames: number): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.durable);
  encoding.writeVarUint8Array(encoder, stateVector);
  encoding.writeVarUint(encoder, frames);
  return encoding.toUint8Array(encoder);
}

/** Says that the notes visible to this user have changed. */
export const NOTES_FRAME = Uint8Array.of(MESSAGE.notes);

/** Says why an update was refused and which sections it would have changed. */
export function refusedFrame(refusal: Refusal, sections: readonly string[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.refused);
  encoding.writeVarString(
    encoder,
    JSON.stringify({ code: refusal.code, params: refusal.params ?? {}, sections }),
  );
  return encoding.toUint8Array(encoder);
}
