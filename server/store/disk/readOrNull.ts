import { readFile } from 'node:fs/promises';
import { isMissing } from './isMissing';

/** The bytes of a file; null when it does not exist. */
export async function readOrNull(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
