import * as encoding from 'lib0/encoding';

/** `plain`: frames of the y-protocols. `named`: hocuspocus, which puts the document's name before each. */
export type FramingId = 'plain' | 'named';

/** What surrounds the frames of one room on the wire. */
export interface Framing {
  /** Bytes before the y-protocol's frame, the same in both directions. */
  readonly head: Uint8Array;
  /** Sent first, before the state is asked for; null: nothing. */
  readonly greeting: Uint8Array | null;
}

const AUTH = 2;
const TOKEN = 0;

export function framingOf(id: FramingId, room: string): Framing {
  if (id === 'plain') return { head: new Uint8Array(), greeting: null };
  const head = encode((encoder) => encoding.writeVarString(encoder, room));
  const token = encode((encoder) => {
    encoding.writeVarUint(encoder, AUTH);
    encoding.writeVarUint(encoder, TOKEN);
    encoding.writeVarString(encoder, 'bench');
  });
  return { head, greeting: Buffer.concat([head, token]) };
}

/** A sync frame (0: state vector, 1: answer, 2: update) without a head. */
export function syncFrame(step: 0 | 1 | 2, payload: Uint8Array): Uint8Array {
  return encode((encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, payload);
  });
}

function encode(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
}
