import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DamagedFile } from './DamagedFile';
import { FlushPace } from './FlushPace';
import { isMissing } from './isMissing';
import { LogFile } from './LogFile';
import {
  decodeBase,
  decodeRecords,
  encodeBase,
  encodeFrame,
  encodeRecords,
  frameAt,
  hasFrameFrom,
} from './logCodec';
import { readOrNull } from './readOrNull';
import { removeLeftovers } from './removeLeftovers';
import { syncFolder } from './syncFolder';
import type { LogBase, LogRecord, UpdateLog } from './UpdateLog';
import { writeDurably } from './writeDurably';

/**
 * A scheme's content in a folder: `base-G` (the document when generation G began) and `log-G` (what came after).
 * A new generation is made log first, then base by rename, then the one before the last is removed: the newest
 * whole base, followed by every log from its number on, is always everything. The generation before the newest is
 * kept, so that one damaged base loses nothing.
 */
export class FileUpdateLog implements UpdateLog {
  private generation = 0;
  private file: LogFile | null = null;
  /** Length of the current log's sound part; the next group goes there. */
  private end = 0;
  /** Bytes of a group that was cut short, to be set aside before the next is written. */
  private torn: Buffer | null = null;
  private broken = false;

  /** `pace`: of the disk the folder is on. */
  constructor(
    private readonly folder: string,
    private readonly pace = new FlushPace(),
  ) {}

  async load() {
    await this.close();
    await removeLeftovers(this.folder);
    const found = await this.generations();
    const newest = Math.max(0, ...found.bases, ...found.logs);
    if (newest === 0) return null;
    // A process that was killed may have left names in the folder that no power cut has to keep.
    await syncFolder(this.folder);
    const from = await this.newestBase(found.bases, found.logs, newest);
    const records: LogRecord[] = [];
    let seq = from.base.seq;
    let current = { generation: from.generation, end: 0, torn: null as Buffer | null };
    for (let generation = from.generation; generation <= newest; generation++) {
      const log = await this.readLog(generation);
      if (log.end === 0 && !log.torn) continue;
      if (current.torn) throw wrongChecksum(this.logPath(current.generation), current.end);
      for (const record of log.records) {
        if (record.seq !== seq + 1) {
          throw new DamagedFile(this.logPath(generation), `record ${seq + 1} is missing`, null);
        }
        seq = record.seq;
        records.push(record);
      }
      current = { generation, end: log.end, torn: log.torn };
    }
    Object.assign(this, current, { broken: false });
    return { base: from.base, records };
  }

  async create(base: LogBase): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const found = await this.generations();
    if (found.bases.length > 0) throw new Error(`${this.folder} holds a scheme already`);
    await this.beginLog(1);
    await this.putBase(1, base);
  }

  async append(records: readonly LogRecord[]): Promise<void> {
    if (this.broken || this.generation === 0)
      throw new Error(`${this.folder}: the log is not open for writing`);
    this.broken = true;
    const file = await this.writable();
    this.end = await file.append(encodeFrame(encodeRecords(records)));
    this.broken = false;
  }

  async turn() {
    const generation = this.generation + 1;
    // A torn end may stand only in the newest log, so it is set aside before there is a newer one.
    if (this.torn) await this.writable();
    await this.close();
    await this.beginLog(generation);
    return async (base: LogBase) => {
      await this.putBase(generation, base);
      await this.removeBefore(generation);
    };
  }

  async compact(base: LogBase): Promise<void> {
    await (await this.turn())(base);
  }

  async close(): Promise<void> {
    const file = this.file;
    this.file = null;
    await file?.close();
  }

  private basePath(generation: number): string {
    return join(this.folder, `base-${generation}`);
  }

  private logPath(generation: number): string {
    return join(this.folder, `log-${generation}`);
  }

  private async beginLog(generation: number): Promise<void> {
    await writeDurably(this.logPath(generation), '');
    this.generation = generation;
    this.end = 0;
    this.torn = null;
    this.broken = false;
  }

  private putBase(generation: number, base: LogBase): Promise<void> {
    return writeDurably(this.basePath(generation), encodeFrame(encodeBase(base)));
  }

  /** Keeps a generation and the whole one before it: where its base was never put, the one before that. */
  private async removeBefore(generation: number): Promise<void> {
    const { bases, logs } = await this.generations();
    const kept = Math.max(0, ...bases.filter((base) => base < generation));
    for (const old of bases) if (old < kept) await rm(this.basePath(old), { force: true });
    for (const old of logs) if (old < kept) await rm(this.logPath(old), { force: true });
  }

  /** Opens the log; what a crash left of its last group is copied aside, then cut off. */
  private async writable(): Promise<LogFile> {
    if (this.file) return this.file;
    const path = this.logPath(this.generation);
    if (this.torn) await writeDurably(`${path}.torn-${this.end}`, this.torn);
    this.file = LogFile.open(path, this.end, this.pace);
    this.torn = null;
    return this.file;
  }

  private async generations(): Promise<{ bases: number[]; logs: number[] }> {
    try {
      const names = await readdir(this.folder);
      const numbers = (kind: string) =>
        names.flatMap((name) => {
          const match = new RegExp(`^${kind}-(\\d+)$`).exec(name);
          return match ? [Number(match[1])] : [];
        });
      return { bases: numbers('base'), logs: numbers('log') };
    } catch (error) {
      if (isMissing(error)) return { bases: [], logs: [] };
      throw error;
    }
  }

  /** A base is usable when it is whole and every log from its number on is there. */
  private async newestBase(bases: number[], logs: number[], newest: number) {
    for (const generation of bases.sort((a, b) => b - a)) {
      const bytes = await readOrNull(this.basePath(generation));
      const frame = bytes && frameAt(bytes, 0);
      if (!frame) continue;
      let whole = true;
      for (let next = generation; next <= newest; next++) whole = whole && logs.includes(next);
      if (whole) return { generation, base: decodeBase(frame.payload) };
    }
    const earlier = Math.max(0, ...bases.filter((generation) => generation < newest));
    const problem =
      bases.length === 0 ? 'the file is gone' : 'its checksum is wrong or a log after it is gone';
    throw new DamagedFile(this.basePath(newest), problem, earlier > 0 ? this.basePath(earlier) : null);
  }

  private async readLog(generation: number) {
    const path = this.logPath(generation);
    const bytes = (await readOrNull(path)) ?? Buffer.alloc(0);
    const records: LogRecord[] = [];
    let end = 0;
    for (let frame = frameAt(bytes, 0); frame; frame = frameAt(bytes, end)) {
      records.push(...decodeRecords(frame.payload));
      end = frame.end;
    }
    const tail = bytes.subarray(end);
    // Zeros are room that was kept for more.
    const torn = tail.some((byte) => byte !== 0) ? tail : null;
    if (torn && hasFrameFrom(bytes, end + 1)) throw wrongChecksum(path, end);
    return { records, end, torn };
  }
}

function wrongChecksum(path: string, at: number): DamagedFile {
  return new DamagedFile(path, `the checksum at byte ${at} is wrong`, null);
}
