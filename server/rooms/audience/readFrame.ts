import { MESSAGE } from '@schemes/doc/protocol';
import * as decoding from 'lib0/decoding';
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';

/** The state of one client in an awareness message. */
export interface PresenceEntry {
  readonly client: number;
  readonly clock: number;
  /** JSON; `null` means that the client has left. */
  readonly state: string;
}

/** A decoded message of a client. */
export type Frame =
  | { readonly kind: 'askState'; readonly stateVector: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array }
  | { readonly kind: 'presence'; readonly entries: readonly PresenceEntry[] }
  | { readonly kind: 'askPresence' };

const MAX_PRESENCE_ENTRIES = 1000;

/** Decodes a frame of the protocol (docs/protocol.md); null when it is malformed. Never throws. */
export function readFrame(bytes: Uint8Array): Frame | null {
  try {
    const decoder = decoding.createDecoder(bytes);
    const frame = read(decoder);
    return decoding.hasContent(decoder) ? null : frame;
  } catch {
    return null;
  }
}

function read(decoder: decoding.Decoder): Frame | null {
  switch (decoding.readVarUint(decoder)) {
    case MESSAGE.sync:
      return readSync(decoder);
    case MESSAGE.awareness:
      return { kind: 'presence', entries: readEntries(decoding.readVarUint8Array(decoder)) };
    case MESSAGE.queryAwareness:
      return { kind: 'askPresence' };
    default:
      return null;
  }
}

function readSync(decoder: decoding.Decoder): Frame | null {
  const step = decoding.readVarUint(decoder);
  const payload = decoding.readVarUint8Array(decoder);
  if (step === messageYjsSyncStep1) {
    Y.decodeStateVector(payload);
    return { kind: 'askState', stateVector: payload };
  }
  return step === messageYjsSyncStep2 || step === messageYjsUpdate
    ? { kind: 'update', update: payload }
    : null;
}

function readEntries(payload: Uint8Array): PresenceEntry[] {
  const decoder = decoding.createDecoder(payload);
  const count = decoding.readVarUint(decoder);
  if (count > MAX_PRESENCE_ENTRIES) throw new Error('Too many presence entries');
  const entries: PresenceEntry[] = [];
  for (let i = 0; i < count; i++) {
    const client = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    entries.push({ client, clock, state: decoding.readVarString(decoder) });
  }
  return entries;
}
