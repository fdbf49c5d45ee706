import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CipherKey, decryptFile, encryptFile } from './Cipher';

const key = new CipherKey(new Uint8Array(32).fill(1));
const plain = Buffer.from('kế hoạch nhân sự');

test('a record opens with its key, at its place and position, and unchanged; otherwise not at all', () => {
  const cipher = key.of('schemes/a/log');
  const sealed = cipher.encrypt(plain, 'record 1');
  assert.deepEqual(cipher.decrypt(sealed, 'record 1'), plain);
  assert.ok(!sealed.includes(plain));
  assert.equal(cipher.decrypt(sealed, 'record 2'), null);
  assert.equal(key.of('schemes/b/log').decrypt(sealed, 'record 1'), null);
  // The place does not run into the position.
  assert.equal(key.of('schemes/a/log:record').decrypt(sealed, '1'), null);
  assert.equal(
    new CipherKey(new Uint8Array(32).fill(2)).of('schemes/a/log').decrypt(sealed, 'record 1'),
    null,
  );
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    assert.equal(cipher.decrypt(changed, 'record 1'), null, `byte ${at}`);
    assert.equal(cipher.decrypt(sealed.subarray(0, at), 'record 1'), null, `cut at ${at}`);
  }
});

test('equal contents are encrypted differently each time', () => {
  const cipher = key.of('x');
  const seen = new Set(Array.from({ length: 1_000 }, () => cipher.encrypt(plain).toString('hex')));
  assert.equal(seen.size, 1_000);
  assert.equal(new Set([...seen].map((hex) => hex.slice(0, 24))).size, 1_000, 'no nonce comes twice');
});

test('a file in clear is not taken for an encrypted one', () => {
  const cipher = key.of('x');
  assert.deepEqual(decryptFile(encryptFile(plain, cipher), cipher), plain);
  assert.equal(decryptFile(plain, cipher), null);
  assert.equal(decryptFile(new Uint8Array(), cipher), null);
});
