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
 * Appends to a scheme's log the records that a power cut removed from it, and flushes the log. `journaled`: the records
 * of this scheme in the journal. Unreadable bytes at the end of the log are copied to another file first. Returns false
 * when some of the records could not be appended: the log is damaged or missing, a record cannot be decrypted, or there
 * is a gap between the records of the log and those of the journal. Returns true for a destroyed scheme, of which no
 * record is recovered.
 */
export async function recoverLog(
  folder: string,
  journaled: readonly Payload[],
  key: SchemeKey | null,
): Promise<boolean> {
  const stored = await readOrDamaged(folder, key);
  if (stored === 'damaged') return false;
  // Without a log and without a key, the scheme was destroyed: its key is removed first.
  if (stored === null) return journaled.length === 0 || (key !== null && !(await key.exists()));
  const last = stored.records.at(-1)?.seq ?? stored.base.seq;
  const bySeq = new Map<number, LogRecord>();
  for (const payload of journaled) {
    const records = decodeRecords(payload, stored.cipher);
    if (records === null) return false;
    for (const record of records) bySeq.set(record.seq, record);
  }
  // The records that follow the last one of the log without a gap.
  const missing: LogRecord[] = [];
  for (let next = bySeq.get(last + 1); next; next = bySeq.get(next.seq + 1)) missing.push(next);
  if (missing.length > 0) await appendMissing(folder, stored, missing);
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
 * Writes the readable part of the log, followed by the missing records. Logs of later generations would repeat some of
 * them, so their bytes are copied to other files and the logs are emptied.
 */
async function appendMissing(
  folder: string,
  stored: StoredLog,
  missing: readonly LogRecord[],
): Promise<void> {
  const { generation, end } = stored.at;
  const readable = await copyUnreadable(logPath(folder, generation), end);
  await writeDurably(
    logPath(folder, generation),
    Buffer.concat([
      readable,
      ...missing.map((record) => encodeFrame(encodeRecords([record], stored.cipher))),
    ]),
  );
  for (let later = generation + 1; later <= stored.newest; later++) {
    await copyUnreadable(logPath(folder, later), 0);
    await writeDurably(logPath(folder, later), '');
  }
}

/** Copies the bytes of a log after `end`, its readable part, to another file. Returns the readable part. */
async function copyUnreadable(path: string, end: number): Promise<Buffer> {
  const bytes = (await readOrNull(path)) ?? Buffer.alloc(0);
  const rest = bytes.subarray(end);
  // A rest of only zeros is space that was allocated but not written before a power cut.
  if (rest.some((byte) => byte !== 0)) await writeDurably(`${path}.torn-${end}`, rest);
  return bytes.subarray(0, end);
}
