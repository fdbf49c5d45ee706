import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMissing } from '@server/store/disk/isMissing';
import { syncFolder } from '@server/store/disk/syncFolder';
import { writeDurably } from '@server/store/disk/writeDurably';
import type { Keys } from '@server/store/keys/Keys';
import type { FindKeys } from './backupIndex';

/** What a drill found: a backup restored into an empty folder, and everything in it verified. */
export interface DrillRecord {
  readonly format: 'de-an/drill';
  readonly version: 1;
  /** When it began and ended, ISO 8601, UTC. */
  readonly at: string;
  readonly ended: string;
  /** Id and time of the backup; blank when none could be chosen. */
  readonly backup: string;
  readonly backupAt: string;
  /** Id of the key that seals this record. */
  readonly key: string;
  /** Name of the machine. */
  readonly host: string;
  /** Duration of the restore and of the verification, ms. */
  readonly restoreMs: number;
  readonly verifyMs: number;
  /** Files restored, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  /** How many files, ledgers, documents, contents and papers are unchanged. */
  readonly whole: number;
  /** How many of these are missing, damaged or changed. */
  readonly damaged: number;
  /** Why the backup could not be restored, in English; blank: it was restored. */
  readonly problem: string;
  readonly mac?: string;
}

/** A record in a store. */
export interface StoredDrill {
  readonly path: string;
  /** Null: the file is not a record of this program, or its seal is wrong. */
  readonly record: DrillRecord | null;
  /** Whether the office's ledger has a line for it. */
  readonly isRecorded: boolean;
}

const FOLDER = 'drills';
const RECORDED = '.recorded.json';

/** The path of a drill's record in a store, by the time of the drill. */
export function drillPath(store: string, at: string): string {
  return join(store, FOLDER, `${at.replace(/[-:]|\.\d+/g, '')}.json`);
}

/** Writes a record with the seal of `keys`. */
export async function writeDrill(path: string, record: DrillRecord, keys: Keys): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const mac = keys.backup.of('drill').make(sealedPart(record));
  await writeDurably(path, `${JSON.stringify({ ...record, mac })}\n`);
}

/** The records of a store, oldest first. */
export async function readDrills(store: string, find: FindKeys): Promise<readonly StoredDrill[]> {
  const found: StoredDrill[] = [];
  for (const name of await namesIn(join(store, FOLDER))) {
    const path = join(store, FOLDER, name);
    const record = await parseDrill(await readFile(path, 'utf8'), find);
    found.push({ path, record, isRecorded: name.endsWith(RECORDED) });
  }
  return found.sort((a, b) => (a.record?.at ?? '').localeCompare(b.record?.at ?? ''));
}

/** Marks a record as entered in the office's ledger, by renaming its file. */
export async function markRecorded({ path }: StoredDrill): Promise<void> {
  await rename(path, path.replace(/\.json$/, RECORDED));
  await syncFolder(dirname(path));
}

async function parseDrill(json: string, find: FindKeys): Promise<DrillRecord | null> {
  let record: DrillRecord;
  try {
    record = JSON.parse(json) as DrillRecord;
  } catch {
    return null;
  }
  if (record.format !== 'de-an/drill' || record.version !== 1) return null;
  const keys = await find(String(record.key));
  return keys?.backup.of('drill').fits(sealedPart(record), record.mac) ? record : null;
}

function sealedPart(record: DrillRecord): string {
  const { format, version, at, ended, backup, backupAt, key, host } = record;
  const { restoreMs, verifyMs, files, bytes, whole, damaged, problem } = record;
  return JSON.stringify([
    [format, version, at, ended, backup, backupAt, key, host],
    [restoreMs, verifyMs, files, bytes, whole, damaged, problem],
  ]);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
