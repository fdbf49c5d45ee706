import { createDecipheriv, hkdfSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Reads an encrypted file of a data folder, as its administrator can, with the key file beside the folder. Does not use
 * the server's code, so that a walk checks that code. `path` is relative to the folder.
 */
export async function readStored(dataDir: string, path: string): Promise<string> {
  const file = JSON.parse(await readFile(`${dataDir}.key`, 'utf8')) as { secret: string };
  const derive = (secret: Uint8Array, purpose: string) =>
    new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), purpose, 32));
  const wrap = derive(Buffer.from(file.secret, 'hex'), 'de-an/1/wrap');
  const office = open(wrap, 'keys/office.key', await readFile(join(dataDir, 'keys/office.key')));
  const key = derive(office, 'de-an/office/1/register');
  return open(key, path, await readFile(join(dataDir, path))).toString('utf8');
}

/**
 * Decrypts AES-256-GCM: four letters, a nonce of 12 bytes, the ciphertext, a tag of 16 bytes. `place` is the additional
 * data.
 */
function open(key: Uint8Array, place: string, bytes: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(4, 16));
  decipher.setAAD(Buffer.from(`${Buffer.byteLength(place)}:${place}:`));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(16, -16)), decipher.final()]);
}
