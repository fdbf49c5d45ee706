import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Converts every .docx of a folder to a .pdf in the same folder, in one run of LibreOffice with a separate profile.
 * False if LibreOffice is not installed.
 */
export async function convertPapers(folder: string): Promise<boolean> {
  try {
    await run('soffice', ['--version']);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  const files = (await readdir(folder))
    .filter((file) => file.endsWith('.docx'))
    .map((file) => join(folder, file));
  const profile = await mkdtemp(join(tmpdir(), 'de-an-soffice-'));
  try {
    await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        ...files,
      ],
      { maxBuffer: 16 * 1024 * 1024 },
    );
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  return true;
}
