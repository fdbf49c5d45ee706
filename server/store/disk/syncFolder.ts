import { open } from 'node:fs/promises';

/** Makes the file names in a folder durable. Without it, a power cut may undo a rename, a creation or a removal. */
export async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder; its file systems journal renames.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
