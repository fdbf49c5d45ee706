import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '@server/store/disk/isMissing';
import { syncFolder } from '@server/store/disk/syncFolder';
import type { SchemeKey } from '@server/store/keys/WrappedKeys';
import { journalFrames } from './journalFrame';
import type { Payload } from './logCodec';
import { recoverLog } from './recoverLog';

/** A file of the journal holds records that could not be added to a log. It stays, so that the operator can act on it. */
export class UnrecoveredJournal extends Error {
  constructor(path: string, schemes: readonly string[]) {
    super(
      `${path} is kept: it holds changes of ${schemes.join(', ')} that do not continue the stored log. ` +
        'Nothing was overwritten. Keep this file, move the folders of these schemes aside, and restore the schemes from a backup.',
    );
    this.name = 'UnrecoveredJournal';
  }
}

/**
 * Replays the journal of the last process: appends to each log in the folder `schemes` the records that the log lost in
 * a power cut. All these logs are on disk when it resolves. Deletes the journal, which is in `folder`. If a record
 * could not be appended, renames all files of the journal to `….kept` instead and calls `onError` for each. `keyOf`:
 * the key of a scheme; null: logs are in clear. A journal is a sequence of numbered files, its segments. Returns the
 * number of the next segment.
 */
export async function recoverLogs(
  folder: string,
  schemes: string,
  onError: (error: unknown) => void,
  keyOf: ((scheme: string) => SchemeKey) | null = null,
): Promise<number> {
  const segments = await segmentsIn(folder);
  const journaled = new Map<string, Payload[]>();
  for (const { name } of segments) {
    for (const { scheme, records } of journalFrames(await readFile(join(folder, name)))) {
      const collected = journaled.get(scheme) ?? [];
      collected.push(records);
      journaled.set(scheme, collected);
    }
  }
  const unrecovered: string[] = [];
  for (const [scheme, records] of journaled) {
    if (!(await recoverLog(join(schemes, scheme), records, keyOf?.(scheme) ?? null)))
      unrecovered.push(scheme);
  }
  for (const { name } of segments) {
    const path = join(folder, name);
    if (unrecovered.length === 0) await rm(path);
    else {
      await rename(path, `${path}.kept`);
      onError(new UnrecoveredJournal(`${path}.kept`, unrecovered));
    }
  }
  if (segments.length > 0) await syncFolder(folder);
  return Math.max(0, ...(await filesIn(folder)).map(({ number }) => number)) + 1;
}

/** The segments of a journal that were not replayed yet, oldest first; empty when there is no folder. */
export async function segmentsIn(folder: string): Promise<{ readonly name: string }[]> {
  const files = await filesIn(folder);
  return files.filter(({ isKept }) => !isKept).sort((a, b) => a.number - b.number);
}

async function filesIn(folder: string) {
  return (await namesIn(folder)).flatMap((name) => {
    const match = /^journal-(\d+)(?:\.kept)?$/.exec(name);
    return match ? [{ name, number: Number(match[1]), isKept: name.endsWith('.kept') }] : [];
  });
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
