import { DamagedFile } from '@server/store/disk/DamagedFile';
import { readOrNull } from '@server/store/disk/readOrNull';
import { writeDurably } from '@server/store/disk/writeDurably';
import type { SchemeKey } from '@server/store/keys/WrappedKeys';
import { flushLogs } from './flushLogs';
import { decodeRecords, encodeFrame, encodeRecords, type Payload } from './logCodec';
import { logPath } from './logPaths';
import { readStoredLog, type StoredLog } from './readStoredLog';
import type { LogRecord } from './UpdateLog';

/**
 * Writes back into a scheme's log the records that only the journal still holds, and flushes it. Unreadable bytes in their
 * place are copied to another file first. `journaled`: what the journal holds of this scheme. False where some of it had to be
 * left out: the log is damaged or missing, a record cannot be decrypted, or one between it and the log is missing.
 */
export async function mendLog(
  folder: string,
  journaled: readonly Payload[],
  key: SchemeKey | null,
): Promise<boolean> {
  const stored = await readOrDamaged(folder, key);
  if (stored === 'damaged') return false;
  // A scheme that was destroyed: its key went first, so nothing of it is to be restored.
  if (stored === null) return journaled.length === 0 || (key !== null && !(await key.exists()));
  const last = stored.records.at(-1)?.seq ?? stored.base.seq;
  const bySeq = new Map<number, LogRecord>();
  for (const payload of journaled) {
    const records = decodeRecords(payload, stored.cipher);
    if (records === null) return false;
    for (const record of records) bySeq.set(record.seq, record);
  }
  // The unbroken run after the last record of the log.
  const missing: LogRecord[] = [];
  for (let next = bySeq.get(last + 1); next; next = bySeq.get(next.seq + 1)) missing.push(next);
  if (missing.length > 0) await putBack(folder, stored, missing);
  await flushLogs(folder);
  return Math.max(last, ...bySeq.keys()) <= last + missing.length;
}

async function readOrDamaged(folder: string, key: SchemeKey | null): Promise<StoredLog | 'damaged' | null> {
  try {
    return await readStoredLog(folder, key);
  } catch (error) {
    if (error instanceof DamagedFile) return 'damaged';
    throw error;
  }
}

/**
 * Rewrites the readable part with the missing records. Logs of later generations repeat records that are written here: their
 * bytes are copied to other files, then they are emptied.
 */
async function putBack(folder: string, stored: StoredLog, missing: readonly LogRecord[]): Promise<void> {
  const { generation, end } = stored.at;
  const sound = await setAside(logPath(folder, generation), end);
  await writeDurably(
    logPath(folder, generation),
    Buffer.concat([sound, ...missing.map((record) => encodeFrame(encodeRecords([record], stored.cipher)))]),
  );
  for (let later = generation + 1; later <= stored.newest; later++) {
    await setAside(logPath(folder, later), 0);
    await writeDurably(logPath(folder, later), '');
  }
}

/** Copies the bytes after the readable part of a log to another file; returns the readable part. */
async function setAside(path: string, end: number): Promise<Buffer> {
  const bytes = (await readOrNull(path)) ?? Buffer.alloc(0);
  const rest = bytes.subarray(end);
  // Zeros alone are space that a power cut left unwritten.
  if (rest.some((byte) => byte !== 0)) await writeDurably(`${path}.torn-${end}`, rest);
  return bytes.subarray(0, end);
}
