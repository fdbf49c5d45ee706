import { readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BackupFault } from '@server/backup/BackupFault';
import { codeOf } from '@server/store/disk/codeOf';
import type { Decrypter } from 'age-encryption';

/** Loaded at its first use, so that the server starts faster. */
const age = () => import('age-encryption');

/** A new key pair: the identity decrypts backups, the recipient encrypts them. */
export interface IdentityPair {
  /** `AGE-SECRET-KEY-1…` */
  readonly identity: string;
  /** `age1…` */
  readonly recipient: string;
}

export async function makeIdentity(): Promise<IdentityPair> {
  const { generateX25519Identity, identityToRecipient } = await age();
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/**
 * Writes a key pair in the format of `age-keygen`, readable only by the user who runs this process. Throws `BackupFault` when
 * the file exists, or its folder does not.
 */
export async function writeIdentity(
  path: string,
  { identity, recipient }: IdentityPair,
  at: string,
): Promise<void> {
  const text = `# created: ${at}\n# public key: ${recipient}\n${identity}\n`;
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new BackupFault('backup.identityThere', { file: path });
    if (codeOf(error) === 'ENOENT') throw new BackupFault('backup.noFolder', { folder: dirname(path) });
    throw error;
  }
}

/** Returns a decrypter with the identities in a file of `age-keygen`. Throws `BackupFault` when there are none. */
export async function readIdentity(path: string): Promise<Decrypter> {
  const lines = (await readText(path)).split(/\r?\n/).map((line) => line.trim());
  const identities = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
  } catch {
    // The message of the library may quote the line.
    throw new BackupFault('backup.badIdentity', { file: path });
  }
  if (identities.length === 0) throw new BackupFault('backup.badIdentity', { file: path });
  return decrypter;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') throw new BackupFault('backup.noIdentity', { file: path });
    if (code === 'EACCES' || code === 'EPERM') throw new BackupFault('backup.identityDenied', { file: path });
    if (code === 'EISDIR') throw new BackupFault('backup.badIdentity', { file: path });
    throw error;
  }
}
