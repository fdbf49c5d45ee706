/** Final fragment, binary (RFC 6455 §5.2). */
const FINAL_BINARY = 0x82;

/**
 * Wraps room frames as unmasked binary WebSocket messages. A room sends one frame to all its clients in a row, so the
 * last message is kept and each frame is wrapped once.
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
  const { length } = frame;
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const wire = Buffer.allocUnsafe(head + length);
  wire[0] = FINAL_BINARY;
  if (head === 2) wire[1] = length;
  else if (head === 4) {
    wire[1] = 126;
    wire.writeUInt16BE(length, 2);
  } else {
    wire[1] = 127;
    wire.writeBigUInt64BE(BigInt(length), 2);
  }
  wire.set(frame, head);
  return wire;
}
