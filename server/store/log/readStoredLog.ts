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
  /** The bytes of an interrupted write after the readable part; null: none. */
  readonly torn: Buffer | null;
}

/** The log of a scheme as read from disk. */
export interface StoredLog {
  readonly base: LogBase;
  /** The cipher of base and records; null: they are in clear. */
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
 * Reads a scheme's folder without changing it; null when nothing is stored. Without a key the log must be in clear. Throws
 * `DamagedFile` when the key or every base cannot be read; a problem after the base is returned as `problem`.
 */
export async function readStoredLog(folder: string, key: SchemeKey | null = null): Promise<StoredLog | null> {
  const { bases, logs } = await generationsIn(folder);
  const newest = Math.max(0, ...bases, ...logs);
  if (newest === 0) return null;
  const cipher = key && logCipher(await key.open(), folder);
  const start = await newestBase(folder, bases, logs, newest, cipher);
  const records: LogRecord[] = [];
  let seq = start.base.seq;
  let at: LogEnd = { generation: start.generation, end: 0, torn: null };
  const result = (problem: DamagedFile | null) => ({
    base: start.base,
    cipher,
    records,
    at,
    newest,
    problem,
  });
  for (let generation = start.generation; generation <= newest; generation++) {
    const log = await readLog(folder, generation, cipher);
    if (log.end === 0 && !log.torn) continue;
    if (at.torn) return result(wrongChecksum(logPath(folder, at.generation), at.end));
    at = { generation, end: 0, torn: null };
    for (const { group, end } of log.groups) {
      for (const record of group) {
        if (record.seq !== seq + 1) {
          const record = { record: seq + 1 };
          return result(new DamagedFile(logPath(folder, generation), 'damage.recordMissing', null, record));
        }
        seq = record.seq;
        records.push(record);
      }
      at = { generation, end, torn: null };
    }
    at = { generation, end: log.end, torn: log.torn };
    if (log.isChanged) return result(changedRecord(logPath(folder, generation), log.end));
    if (log.isBroken) return result(wrongChecksum(logPath(folder, generation), log.end));
  }
  return result(null);
}

/**
 * The newest usable base: it is intact, and every log from its generation on exists. Throws `DamagedFile` when there is
 * none, and when a base was changed.
 */
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
    let hasAllLogs = true;
    for (let next = generation; next <= newest; next++) hasAllLogs = hasAllLogs && logs.includes(next);
    if (!hasAllLogs) continue;
    const base = decodeBase(frame, cipher);
    // In this case no earlier base is used: the checksum is right, so the cause is not a faulty disk but another program.
    if (base === null) throw changedRecord(basePath(folder, generation), 0);
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
  // Zeros after the last record are not an interrupted write: an earlier version of the program preallocated them.
  const torn = tail.some((byte) => byte !== 0) ? tail : null;
  // An intact frame after unreadable bytes means damage, not a torn end.
  return { groups, end, torn, isBroken: torn !== null && nextFrame(bytes, end + 1) !== -1, isChanged: false };
}

function changedRecord(path: string, at: number): DamagedFile {
  return new DamagedFile(path, 'damage.record', null, { byte: at });
}

function wrongChecksum(path: string, at: number): DamagedFile {
  return new DamagedFile(path, 'damage.checksum', null, { byte: at });
}
