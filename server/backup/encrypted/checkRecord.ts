import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BackupFault, type BackupProblem } from '@server/backup/BackupFault';
import { readOrNull } from '@server/store/disk/readOrNull';
import { writeDurably } from '@server/store/disk/writeDurably';
import type { Keys } from '@server/store/keys/Keys';
import * as v from 'valibot';
import type { FindKeys } from './backupIndex';

/** What the last check of a store found. */
export interface CheckRecord {
  /** When it ended, ISO 8601, UTC. */
  readonly at: string;
  /** Number of backups that are complete and unchanged. */
  readonly whole: number;
  /** Number of different pieces that were read. */
  readonly pieces: number;
  readonly problems: readonly BackupProblem[];
}

/** The file of the record. Each check replaces it; the office's ledger has a line for every check. */
const PATH = join('checks', 'last.json');

const STORED = v.object({
  format: v.literal('de-an/check'),
  version: v.literal(1),
  /** Id of the key that seals it. */
  key: v.string(),
  /** The record as text, over which the seal is made. */
  record: v.string(),
  mac: v.string(),
});

/** Writes the record of a check into the store, under the seal of the data folder's key. */
export async function writeCheck(store: string, record: CheckRecord, keys: Keys): Promise<void> {
  const path = join(store, PATH);
  const { at, whole, pieces, problems } = record;
  const text = JSON.stringify({ at, whole, pieces, problems });
  const mac = keys.backup.of('check').make(text);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const stored = { format: 'de-an/check', version: 1, key: keys.id, record: text, mac };
  await writeDurably(path, `${JSON.stringify(stored)}\n`);
}

/**
 * The record of the last check; null: there is none. Throws `BackupFault` for a record of another data folder and for one
 * that was changed.
 */
export async function readCheck(store: string, find: FindKeys): Promise<CheckRecord | null> {
  const path = join(store, PATH);
  const bytes = await readOrNull(path);
  if (bytes === null) return null;
  const stored = v.safeParse(STORED, parsed(bytes.toString('utf8')));
  if (stored.success) {
    const { key, record, mac } = stored.output;
    const keys = await find(key);
    // Only this program can make a valid seal, so the sealed text has the form that this program writes.
    if (keys?.backup.of('check').fits(record, mac)) return JSON.parse(record) as CheckRecord;
  }
  throw new BackupFault('backup.badCheck', { file: path });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
