import type { Cipher } from '@server/store/keys/Cipher';
import { encodeJournalFrame, journalFrames } from './journalFrame';
import {
  decodeBase,
  decodeRecords,
  encodeBase,
  encodeFrame,
  encodeRecords,
  frameAt,
  nextFrame,
  type Payload,
} from './logCodec';

/** An encrypted log, and the bytes of an interrupted write that followed its last record in clear; null: none. */
export interface EncryptedLog {
  readonly bytes: Buffer;
  readonly torn: Buffer | null;
}

/** Whether a base or a log is encrypted. An empty file counts as encrypted; a file without an intact first frame does not. */
export function isEncryptedLog(bytes: Buffer): boolean {
  return bytes.length === 0 || (frameAt(bytes, 0)?.isEncrypted ?? false);
}

/** Encrypts a base of format 2; null if it cannot be read. */
export function encryptBase(bytes: Buffer, cipher: Cipher): Buffer | null {
  const frame = frameAt(bytes, 0);
  const base = frame && decodeBase(frame);
  return base && encodeFrame(encodeBase(base, cipher));
}

/** Encrypts a log of format 2; null if an intact frame follows unreadable bytes, or a record cannot be decoded. */
export function encryptLog(bytes: Buffer, cipher: Cipher): EncryptedLog | null {
  const frames: Buffer[] = [];
  let end = 0;
  for (let frame = frameAt(bytes, 0); frame; frame = frameAt(bytes, end)) {
    const records = decodeRecords(frame);
    if (records === null) return null;
    frames.push(encodeFrame(encodeRecords(records, cipher)));
    end = frame.end;
  }
  const tail = bytes.subarray(end);
  const torn = tail.some((byte) => byte !== 0) ? tail : null;
  if (torn && nextFrame(bytes, end + 1) !== -1) return null;
  return { bytes: Buffer.concat(frames), torn };
}

/**
 * Whether every byte of an encrypted log can be decrypted and its records are those of `clear`, a log of format 2. Ignores
 * unreadable bytes after the records of `clear`.
 */
export function isSameLog(encrypted: Buffer, cipher: Cipher, clear: Buffer): boolean {
  const decrypted: Buffer[] = [];
  let end = 0;
  for (let frame = frameAt(encrypted, 0); frame; frame = frameAt(encrypted, end)) {
    const records = decodeRecords(frame, cipher);
    if (records === null) return false;
    decrypted.push(encodeFrame(encodeRecords(records)));
    end = frame.end;
  }
  const bytes = Buffer.concat(decrypted);
  const hasAll = frameAt(clear, bytes.length) === null;
  return end === encrypted.length && hasAll && clear.subarray(0, bytes.length).equals(bytes);
}

/**
 * Encrypts a file of the journal of format 2, each record with the key of its scheme. Copies records that are already
 * encrypted, and omits unreadable bytes.
 */
export async function encryptJournal(
  bytes: Buffer,
  cipherOf: (scheme: string) => Promise<Cipher>,
): Promise<Buffer> {
  const frames: Buffer[] = [];
  for (const { scheme, records } of journalFrames(bytes)) {
    frames.push(encodeJournalFrame(scheme, await encryptPayload(records, () => cipherOf(scheme))));
  }
  return Buffer.concat(frames);
}

async function encryptPayload(payload: Payload, cipher: () => Promise<Cipher>): Promise<Payload> {
  const records = decodeRecords(payload);
  return records === null ? payload : encodeRecords(records, await cipher());
}
