import { crc32 } from 'node:zlib';
import type { Cipher } from '@server/store/keys/Cipher';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { LogBase, LogRecord } from './UpdateLog';

/**
 * Frame on disk: 4 bytes magic number, 4 bytes length of the payload, 4 bytes CRC-32 of the payload (both little
 * endian), payload. A log is a sequence of frames, each a group of records; a base is one frame. The checksum covers the
 * payload as it is on disk, encrypted or not. A wrong checksum means an interrupted write or a faulty disk. A record that
 * has the right checksum but cannot be decrypted was changed by another program.
 */
const MAGIC = Buffer.from('DA1\n', 'latin1');
/** The magic number of a frame whose payload is encrypted. */
const ENCRYPTED_MAGIC = Buffer.from('DA2\n', 'latin1');
const HEADER_BYTES = 12;

/** The payload of a frame as it is on disk. */
export interface Payload {
  readonly bytes: Uint8Array;
  readonly isEncrypted: boolean;
}

/** An intact frame that was found in a file. */
export interface Frame extends Payload {
  readonly bytes: Buffer;
  /** The offset after its last byte. */
  readonly end: number;
}

/** Encodes a frame. Its payload is `before`, which is never encrypted, and the bytes of the given payload. */
export function encodeFrame({ bytes, isEncrypted }: Payload, before: Uint8Array = new Uint8Array()): Buffer {
  const length = before.length + bytes.length;
  const frame = Buffer.allocUnsafe(HEADER_BYTES + length);
  frame.set(before, HEADER_BYTES);
  frame.set(bytes, HEADER_BYTES + before.length);
  (isEncrypted ? ENCRYPTED_MAGIC : MAGIC).copy(frame);
  frame.writeUInt32LE(length, 4);
  frame.writeUInt32LE(crc32(frame.subarray(HEADER_BYTES)), 8);
  return frame;
}

/** The frame at an offset; null when there is no intact one. */
export function frameAt(bytes: Buffer, offset: number): Frame | null {
  if (offset + HEADER_BYTES > bytes.length) return null;
  const isEncrypted = bytes.compare(ENCRYPTED_MAGIC, 0, 4, offset, offset + 4) === 0;
  if (!isEncrypted && bytes.compare(MAGIC, 0, 4, offset, offset + 4) !== 0) return null;
  const end = offset + HEADER_BYTES + bytes.readUInt32LE(offset + 4);
  if (end > bytes.length) return null;
  const payload = bytes.subarray(offset + HEADER_BYTES, end);
  return crc32(payload) === bytes.readUInt32LE(offset + 8) ? { bytes: payload, isEncrypted, end } : null;
}

/** The offset of the next intact frame at or after `offset`; -1 when there is none. */
export function nextFrame(bytes: Buffer, offset: number): number {
  // Both magic numbers begin with these letters.
  for (
    let at = bytes.indexOf('DA', offset, 'latin1');
    at !== -1;
    at = bytes.indexOf('DA', at + 1, 'latin1')
  ) {
    if (frameAt(bytes, at)) return at;
  }
  return -1;
}

/**
 * Encodes records as a payload. An encrypted payload has the number of its first record in clear before it, and can be
 * decrypted only under this number.
 */
export function encodeRecords(records: readonly LogRecord[], cipher: Cipher | null = null): Payload {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, records.length);
  for (const { seq, at, actor, update } of records) {
    encoding.writeVarUint(encoder, seq);
    encoding.writeVarUint(encoder, at);
    encoding.writeVarString(encoder, actor);
    encoding.writeVarUint8Array(encoder, update);
  }
  return encryptPayload(encoding.toUint8Array(encoder), records[0]?.seq ?? 0, 'record', cipher);
}

/**
 * Decodes what `encodeRecords` made. Null if it cannot be decrypted, if it is encrypted and there is no `cipher`, or if
 * it is in clear and there is a `cipher`.
 */
export function decodeRecords(payload: Payload, cipher: Cipher | null = null): LogRecord[] | null {
  const opened = decryptPayload(payload, 'record', cipher);
  if (opened === null) return null;
  const decoder = decoding.createDecoder(opened.plain);
  const count = decoding.readVarUint(decoder);
  const records: LogRecord[] = [];
  for (let i = 0; i < count; i++) {
    const seq = decoding.readVarUint(decoder);
    const at = decoding.readVarUint(decoder);
    const actor = decoding.readVarString(decoder);
    records.push({ seq, at, actor, update: decoding.readVarUint8Array(decoder) });
  }
  return records;
}

/** Encodes a base as a payload. */
export function encodeBase(base: LogBase, cipher: Cipher | null = null): Payload {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, base.seq);
  encoding.writeVarUint(encoder, base.at);
  encoding.writeVarUint(encoder, base.owners.size);
  for (const [client, account] of base.owners) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarString(encoder, account);
  }
  encoding.writeVarUint8Array(encoder, base.update);
  return encryptPayload(encoding.toUint8Array(encoder), base.seq, 'base', cipher);
}

/** Decodes what `encodeBase` made; null in the same cases as `decodeRecords`. */
export function decodeBase(payload: Payload, cipher: Cipher | null = null): LogBase | null {
  const opened = decryptPayload(payload, 'base', cipher);
  if (opened === null) return null;
  const decoder = decoding.createDecoder(opened.plain);
  const seq = decoding.readVarUint(decoder);
  const at = decoding.readVarUint(decoder);
  const count = decoding.readVarUint(decoder);
  const owners = new Map<number, string>();
  for (let i = 0; i < count; i++) {
    owners.set(decoding.readVarUint(decoder), decoding.readVarString(decoder));
  }
  return { seq, at, owners, update: decoding.readVarUint8Array(decoder) };
}

function encryptPayload(plain: Uint8Array, seq: number, kind: string, cipher: Cipher | null): Payload {
  if (cipher === null) return { bytes: plain, isEncrypted: false };
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, seq);
  const bytes = Buffer.concat([encoding.toUint8Array(encoder), cipher.encrypt(plain, `${kind} ${seq}`)]);
  return { bytes, isEncrypted: true };
}

/** Refuses a payload in clear if there is a cipher, so that nobody without the key can add one. */
function decryptPayload(
  { bytes, isEncrypted }: Payload,
  kind: string,
  cipher: Cipher | null,
): { readonly plain: Uint8Array } | null {
  if (isEncrypted !== (cipher !== null)) return null;
  if (cipher === null) return { plain: bytes };
  const decoder = decoding.createDecoder(bytes);
  const seq = decoding.readVarUint(decoder);
  const plain = cipher.decrypt(bytes.subarray(decoder.pos), `${kind} ${seq}`);
  return plain && { plain };
}
