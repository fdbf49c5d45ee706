import { Transform, type TransformCallback } from 'node:stream';

/**
 * The body of a page, for React to write into: what arrives without the bytes 0 in it, in as few pieces as it is written in
 * turns of the event loop.
 *
 * React 18.3.1 collects a page in a buffer of 2,048 bytes. When the next letter takes more bytes than are left, it sends
 * the whole buffer with its unfilled end, which appear as bytes 0 in the middle of a Vietnamese word. HTML forbids the
 * character and scripts of a page write it as an escape, so no byte 0 of a page is meant.
 *
 * Each piece takes several turns of the event loop on its way out, as it is compressed and sent. A page of a hundred
 * pieces waits in each of them for what others ask meanwhile.
 */
export function pageBody(): Transform {
  let held: Uint8Array[] = [];
  let sendHeld: NodeJS.Immediate | null = null;
  const send = (body: Transform) => {
    if (sendHeld !== null) clearImmediate(sendHeld);
    sendHeld = null;
    const whole = Buffer.concat(held);
    held = [];
    if (whole.length > 0) body.push(whole);
  };
  return new Transform({
    transform(piece: Buffer, _encoding, done: TransformCallback) {
      held.push(piece.includes(0) ? piece.filter((byte) => byte !== 0) : piece);
      sendHeld ??= setImmediate(() => send(this));
      done();
    },
    flush(done) {
      send(this);
      done();
    },
  });
}
