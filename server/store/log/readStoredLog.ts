import { DamagedFile } from '@server/store/disk/DamagedFile';
import { readOrNull } from '@server/store/disk/readOrNull';
import type { Cipher } from '@server/store/keys/Cipher';
import type { SchemeKey } from '@server/store/keys/WrappedKeys';
import { decodeBase, decodeRecords, frameAt, nextFrame } from './logCodec';
import { basePath, generationsIn, logCipher, logPath } from './logPaths';
import type { LogBase, LogRecord } from './UpdateLog';

/** Where the next record is written. */
export interface LogEnd {
  readonly generation: number;
  /** Length of the readable part of that log. */
  readonly end: number;
  /** Bytes after it that are not a record: an interrupted write. */
  readonly torn: Buffer | null;
}

/** The log of a scheme as read from disk. */
export interface StoredLog {
  readonly base: LogBase;
  /** What it is encrypted with; null: it is not. */
  readonly cipher: Cipher | null;
  /** The records after the base, up to the first problem. */
  readonly records: readonly LogRecord[];
  readonly at: LogEnd;
  /** Newest generation in the folder. */
  readonly newest: number;
  /** Why the data after the records cannot be read; null when all of it was read. */
  readonly problem: DamagedFile | null;
}

/**
 * Reads a scheme's folder and changes nothing; without a key the log must be in clear. Null when nothing is stored. Throws
 * `DamagedFile` when the key or every base cannot be read.
 */
export async function readStoredLog(folder: string, key: SchemeKey | null = null): Promise<StoredLog | null> {
  const { bases, logs } = await generationsIn(folder);
  const newest = Math.max(0, ...bases, ...logs);
  if (newest === 0) return null;
  const cipher = key && logCipher(await key.open(), folder);
  const from = await newestBase(folder, bases, logs, newest, cipher);
  const records: LogRecord[] = [];
  let seq = from.base.seq;
  let at: LogEnd = { generation: from.generation, end: 0, torn: null };
  const stop = (problem: DamagedFile | null) => ({
    base: from.base,
    cipher,
    records,
    at,
    newest,
    problem,
  });
  for (let generation = from.generation; generation <= newest; generation++) {
    const log = await readLog(folder, generation, cipher);
    if (log.end === 0 && !log.torn) continue;
    if (at.torn) return stop(wrongChecksum(logPath(folder, at.generation), at.end));
    at = { generation, end: 0, torn: null };
    for (const { group, end } of log.groups) {
      for (const record of group) {
        if (record.seq !== seq + 1) {
          const at = { record: seq + 1 };
          return stop(new DamagedFile(logPath(folder, generation), 'damage.recordMissing', null, at));
        }
        seq = record.seq;
        records.push(record);
      }
      at = { generation, end, torn: null };
    }
    at = { generation, end: log.end, torn: log.torn };
    if (log.isChanged) return stop(changed(logPath(folder, generation), log.end));
    if (log.isBroken) return stop(wrongChecksum(logPath(folder, generation), log.end));
  }
  return stop(null);
}

/** A base is usable when it is intact and every log from its generation on exists. */
async function newestBase(
  folder: string,
  bases: number[],
  logs: number[],
  newest: number,
  cipher: Cipher | null,
) {
  for (const generation of bases.sort((a, b) => b - a)) {
    const bytes = await readOrNull(basePath(folder, generation));
    const frame = bytes && frameAt(bytes, 0);
    if (!frame) continue;
    let whole = true;
    for (let next = generation; next <= newest; next++) whole = whole && logs.includes(next);
    if (!whole) continue;
    const base = decodeBase(frame, cipher);
    // Not passed over for an earlier one: its checksum is right, so no disk made it.
    if (base === null) throw changed(basePath(folder, generation), 0);
    return { generation, base };
  }
  const earlier = Math.max(0, ...bases.filter((generation) => generation < newest));
  const problem = bases.length === 0 ? 'damage.missing' : 'damage.base';
  throw new DamagedFile(basePath(folder, newest), problem, earlier > 0 ? basePath(folder, earlier) : null);
}

async function readLog(folder: string, generation: number, cipher: Cipher | null) {
  const bytes = (await readOrNull(logPath(folder, generation))) ?? Buffer.alloc(0);
  const groups: { group: LogRecord[]; end: number }[] = [];
  let end = 0;
  for (let frame = frameAt(bytes, 0); frame; frame = frameAt(bytes, end)) {
    const group = decodeRecords(frame, cipher);
    if (group === null) return { groups, end, torn: bytes.subarray(end), isBroken: true, isChanged: true };
    end = frame.end;
    groups.push({ group, end });
  }
  const tail = bytes.subarray(end);
  // An earlier version of the program preallocated zeros.
  const torn = tail.some((byte) => byte !== 0) ? tail : null;
  // An intact frame after unreadable bytes means damage, not a torn end.
  return { groups, end, torn, isBroken: torn !== null && nextFrame(bytes, end + 1) !== -1, isChanged: false };
}

function changed(path: string, at: number): DamagedFile {
  return new DamagedFile(path, 'damage.record', null, { byte: at });
}

function wrongChecksum(path: string, at: number): DamagedFile {
  return new DamagedFile(path, 'damage.checksum', null, { byte: at });
}
