import { Transform } from 'node:stream';

/**
 * The body of a page, for React to write into: what arrives without the bytes 0 in it.
 *
 * React 18.3.1 collects a page in a buffer of 2,048 bytes. When the next letter takes more bytes than are left, it sends
 * the whole buffer with its unfilled end, which appear as bytes 0 in the middle of a Vietnamese word. HTML forbids the
 * character and scripts of a page write it as an escape, so no byte 0 of a page is meant.
 */
export function pageBody(): Transform {
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      done(null, piece.includes(0) ? piece.filter((byte) => byte !== 0) : piece);
    },
  });
}
