import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isMissing } from '@server/store/disk/isMissing';
import type { Cipher, CipherKey } from '@server/store/keys/Cipher';

/** The file with the document at the start of a generation. */
export function basePath(folder: string, generation: number): string {
  return join(folder, `base-${generation}`);
}

/** The file with the records of a generation, which follow its base. */
export function logPath(folder: string, generation: number): string {
  return join(folder, `log-${generation}`);
}

/** The cipher for the bases and the records of the scheme with this folder. */
export function logCipher(key: CipherKey, folder: string): Cipher {
  return key.of(`schemes/${basename(folder)}/log`);
}

/** The generations of the bases and logs in a scheme's folder, unsorted; empty when there is no folder. */
export async function generationsIn(folder: string): Promise<{ bases: number[]; logs: number[] }> {
  try {
    const names = await readdir(folder);
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
