import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '@server/store/disk/isMissing';
import { syncFolder } from '@server/store/disk/syncFolder';
import type { SchemeKey } from '@server/store/keys/WrappedKeys';
import { journalFrames } from './journalFrame';
import type { Payload } from './logCodec';
import { mendLog } from './mendLog';

/** A journal file holds records that follow no log. The file is kept, so that the operator can repair the logs by hand. */
export class KeptJournal extends Error {
  constructor(path: string, schemes: readonly string[]) {
    super(
      `${path} is kept: it holds changes of ${schemes.join(', ')} that do not follow the stored ones. ` +
        'Nothing was overwritten. Keep this file and the folders of these schemes, and restore them from a backup.',
    );
    this.name = 'KeptJournal';
  }
}

/**
 * Restores the records that a power cut took from the logs of a data folder, from the journal that the last process
 * left, and deletes the journal. All logs are on disk when it resolves. `keyOf`: the key of a scheme; absent: logs are in
 * clear. Returns the number of the next segment.
 */
export async function mendLogs(
  folder: string,
  schemes: string,
  onError: (error: unknown) => void,
  keyOf: ((scheme: string) => SchemeKey) | null = null,
): Promise<number> {
  const segments = await segmentsIn(folder);
  const found = new Map<string, Payload[]>();
  for (const { name } of segments) {
    for (const { scheme, records } of journalFrames(await readFile(join(folder, name)))) {
      const collected = found.get(scheme) ?? [];
      collected.push(records);
      found.set(scheme, collected);
    }
  }
  const refused: string[] = [];
  for (const [scheme, records] of found) {
    if (!(await mendLog(join(schemes, scheme), records, keyOf?.(scheme) ?? null))) refused.push(scheme);
  }
  for (const { name } of segments) {
    const path = join(folder, name);
    if (refused.length === 0) await rm(path);
    else {
      await rename(path, `${path}.kept`);
      onError(new KeptJournal(`${path}.kept`, refused));
    }
  }
  if (segments.length > 0) await syncFolder(folder);
  return Math.max(0, ...(await numbersIn(folder)).map(({ number }) => number)) + 1;
}

/** The journal's files that are not yet restored to the logs, oldest first. */
export async function segmentsIn(folder: string): Promise<{ readonly name: string }[]> {
  const found = await numbersIn(folder);
  return found.filter(({ isKept }) => !isKept).sort((a, b) => a.number - b.number);
}

async function numbersIn(folder: string) {
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
