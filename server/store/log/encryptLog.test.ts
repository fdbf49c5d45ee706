import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CipherKey } from '@server/store/keys/Cipher';
import { encryptLog, isSameLog } from './encryptLog';
import { encodeFrame, encodeRecords } from './logCodec';

const CIPHER = new CipherKey(new Uint8Array(32)).of('schemes/de-an/log');
const frames = [1, 2].map((seq) =>
  encodeFrame(encodeRecords([{ seq, at: 0, actor: 'dung', update: Uint8Array.of(seq) }])),
);

test('an encrypted log is the same only with every record of the log in clear', () => {
  const clear = Buffer.concat(frames);
  const torn = Buffer.concat([clear, Buffer.from('DA1')]);
  const encrypted = encryptLog(clear, CIPHER)?.bytes ?? Buffer.alloc(0);
  const first = encryptLog(frames[0] ?? Buffer.alloc(0), CIPHER)?.bytes ?? Buffer.alloc(0);
  assert.equal(isSameLog(encrypted, CIPHER, clear), true);
  assert.equal(isSameLog(encrypted, CIPHER, torn), true);
  for (const cut of [first, Buffer.alloc(0), encrypted.subarray(0, -1)]) {
    assert.equal(isSameLog(cut, CIPHER, clear), false);
  }
  assert.equal(isSameLog(encrypted, CIPHER, frames[0] ?? Buffer.alloc(0)), false);
});
