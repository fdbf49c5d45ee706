import { crc32 } from 'node:zlib';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { LogBase, LogRecord } from './UpdateLog';

/**
 * Frame on disk: 4 bytes magic number, 4 bytes length of the payload, 4 bytes CRC-32 of the payload (both little
 * endian), payload. A log is a sequence of frames, each a group of records; a base is one frame.
 */
const MAGIC = Buffer.from('DA1\n', 'latin1');
const HEADER_BYTES = 12;

/** Encodes a payload, given in parts, as one frame. */
export function encodeFrame(...parts: readonly Uint8Array[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const frame = Buffer.allocUnsafe(HEADER_BYTES + length);
  let end = HEADER_BYTES;
  for (const part of parts) {
    frame.set(part, end);
    end += part.length;
  }
  MAGIC.copy(frame);
  frame.writeUInt32LE(length, 4);
  frame.writeUInt32LE(crc32(frame.subarray(HEADER_BYTES)), 8);
  return frame;
}

/** The payload of the frame at an offset, and where the frame ends; null when there is no intact frame. */
export function frameAt(bytes: Buffer, offset: number): { payload: Buffer; end: number } | null {
  if (offset + HEADER_BYTES > bytes.length || bytes.compare(MAGIC, 0, 4, offset, offset + 4) !== 0)
    return null;
  const end = offset + HEADER_BYTES + bytes.readUInt32LE(offset + 4);
  if (end > bytes.length) return null;
  const payload = bytes.subarray(offset + HEADER_BYTES, end);
  return crc32(payload) === bytes.readUInt32LE(offset + 8) ? { payload, end } : null;
}

/** The offset of the next intact frame at or after `offset`; -1 when there is none. */
export function nextFrame(bytes: Buffer, offset: number): number {
  for (let at = bytes.indexOf(MAGIC, offset); at !== -1; at = bytes.indexOf(MAGIC, at + 1)) {
    if (frameAt(bytes, at)) return at;
  }
  return -1;
}

/** Encodes records as the payload of a frame. */
export function encodeRecords(records: readonly LogRecord[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, records.length);
  for (const { seq, at, actor, update } of records) {
    encoding.writeVarUint(encoder, seq);
    encoding.writeVarUint(encoder, at);
    encoding.writeVarString(encoder, actor);
    encoding.writeVarUint8Array(encoder, update);
  }
  return encoding.toUint8Array(encoder);
}

/** Decodes the payload that `encodeRecords` made. */
export function decodeRecords(payload: Uint8Array): LogRecord[] {
  const decoder = decoding.createDecoder(payload);
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

/** Encodes a base as the payload of a frame. */
export function encodeBase(base: LogBase): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, base.seq);
  encoding.writeVarUint(encoder, base.at);
  encoding.writeVarUint(encoder, base.owners.size);
  for (const [client, account] of base.owners) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarString(encoder, account);
  }
  encoding.writeVarUint8Array(encoder, base.update);
  return encoding.toUint8Array(encoder);
}

/** Decodes the payload that `encodeBase` made. */
export function decodeBase(payload: Uint8Array): LogBase {
  const decoder = decoding.createDecoder(payload);
  const seq = decoding.readVarUint(decoder);
  const at = decoding.readVarUint(decoder);
  const count = decoding.readVarUint(decoder);
  const owners = new Map<number, string>();
  for (let i = 0; i < count; i++) {
    owners.set(decoding.readVarUint(decoder), decoding.readVarString(decoder));
  }
  return { seq, at, owners, update: decoding.readVarUint8Array(decoder) };
}
