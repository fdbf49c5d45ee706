import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

/** Makes a new folder, which is removed with its key after the tests of the file. */
export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'de-an-'));
  after(async () => {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    await rm(`${folder}.key`, { force: true });
  });
  return folder;
}
