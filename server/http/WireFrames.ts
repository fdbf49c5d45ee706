/** Final fragment, binary (RFC 6455 §5.2). */
const FINAL_BINARY = 0x82;

/**
 * Wraps room frames as unmasked binary WebSocket messages. A room sends one frame to all its clients in succession, so the
 * last message is cached and each frame is wrapped once.
 */
export class WireFrames {
  #frame: Uint8Array | null = null;
  #wire: Buffer = Buffer.alloc(0);

  /** The message that carries a frame. It is valid until the frame's bytes change. */
  of(frame: Uint8Array): Buffer {
    if (frame !== this.#frame) {
      this.#wire = wrap(frame);
      this.#frame = frame;
    }
    return this.#wire;
  }
}

function wrap(frame: Uint8Array): Buffer {
  return Buffer.concat([messageHead(frame.length), frame]);
}

/** The bytes before the payload of an unmasked binary message of `length` bytes. */
export function messageHead(length: number): Buffer {
  const head = Buffer.allocUnsafe(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = FINAL_BINARY;
  if (length < 126) head[1] = length;
  else if (length < 65_536) {
    head[1] = 126;
    head.writeUInt16BE(length, 2);
  } else {
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(length), 2);
  }
  return head;
}
