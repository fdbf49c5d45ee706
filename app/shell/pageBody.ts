import { Transform, type TransformCallback } from 'node:stream';

/**
 * The body of a page, for React to write into. It removes all bytes 0, and joins the pieces written in one turn of the
 * event loop.
 *
 * React 18.3.1 collects a page in a buffer of 2,048 bytes. If the next letter needs more bytes than are left, React
 * sends the whole buffer with its unused end. This end appears as bytes 0 in the middle of a Vietnamese word. HTML
 * forbids U+0000, and scripts of a page write it as an escape, so no byte 0 in a page is intended.
 *
 * Compressing and sending a piece takes several turns of the event loop. In each turn it waits for other requests, so a
 * page of a hundred pieces would be slow.
 */
export function pageBody(): Transform {
  let pending: Uint8Array[] = [];
  let scheduled: NodeJS.Immediate | null = null;
  const send = (body: Transform) => {
    if (scheduled !== null) clearImmediate(scheduled);
    scheduled = null;
    const whole = Buffer.concat(pending);
    pending = [];
    if (whole.length > 0) body.push(whole);
  };
  return new Transform({
    transform(piece: Buffer, _encoding, done: TransformCallback) {
      pending.push(piece.includes(0) ? piece.filter((byte) => byte !== 0) : piece);
      scheduled ??= setImmediate(() => send(this));
      done();
    },
    flush(done) {
      send(this);
      done();
    },
  });
}
