import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { headPath, writeHead } from '@server/store/chain/ledgerHead';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { isMissing } from '@server/store/disk/isMissing';
import { writeDurably } from '@server/store/disk/writeDurably';
import type { Keys } from '@server/store/keys/Keys';
import { FileOfficeLedger } from '@server/store/register/FileOfficeLedger';
import { OFFICE_PATH } from '@server/store/register/openOfficeLedger';
import type { Protection } from '@server/store/register/Protection';
import { decodeSealed, encodeSealed } from '@server/store/register/sealedJson';
import { FileLedger } from '@server/store/scheme/FileLedger';

/**
 * Which files are accepted as genuine before they are sealed: `unsealed`, files without a seal, as in format 1; keys, files
 * sealed with these earlier keys; `any`, every file that can be read, when the key is lost.
 */
export type Trust = 'unsealed' | 'any' | Keys;

/**
 * Seals the register, the papers and the ledgers of a data folder with new keys. Skips files that already have their
 * seal, so it can be interrupted and run again. A scheme's ledger with a broken chain gets no head, so that only this
 * scheme cannot be opened. Returns the paths of the sealed files of the register and of papers. Throws `DamagedFile`
 * for any other file that is damaged or not accepted as genuine, and for the office's ledger.
 */
export async function sealFolder(folder: string, keys: Keys, trust: Trust): Promise<readonly string[]> {
  for (const path of await jsonPaths(folder)) await sealJson(folder, path, keys, trust);
  await sealOffice(folder, keys, trust);
  for (const scheme of await namesIn(join(folder, 'schemes'))) await sealLedger(folder, scheme, keys, trust);
  return sealedPaths(folder);
}

/** The sealed files of the register and of papers with the office's ledger, by their paths below the folder. */
export async function sealedPaths(folder: string): Promise<readonly string[]> {
  const hasOffice = (await namesIn(dirname(join(folder, OFFICE_PATH)))).includes(basename(OFFICE_PATH));
  return [...(await jsonPaths(folder)), ...(hasOffice ? [OFFICE_PATH] : [])];
}

/** The JSON files of the register and of papers, by their paths below the folder. */
export async function jsonPaths(folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const part of ['register', 'papers']) {
    for (const name of await namesIn(join(folder, part))) {
      if (name.endsWith('.json')) paths.push(`${part}/${name}`);
    }
  }
  return paths;
}

/**
 * Throws `DamagedFile` for the first file of the register or of papers, or for the office's ledger, that lacks the seal of
 * these keys. `files`: the files that were ever stored.
 */
export async function checkSeals(folder: string, keys: Keys, files: readonly string[]): Promise<void> {
  await officeWith(folder, keys, files.includes(OFFICE_PATH)).load();
  for (const path of await jsonPaths(folder)) {
    const sealed = decodeSealed(await readFile(join(folder, path), 'utf8'));
    if (!sealed || !keys.register.of(path).fits(sealed.json, sealed.mac)) throw changed(join(folder, path));
  }
}

function changed(file: string): DamagedFile {
  return new DamagedFile(file, 'damage.seal', null);
}

async function sealJson(folder: string, path: string, keys: Keys, trust: Trust): Promise<void> {
  const file = join(folder, path);
  const text = await readFile(file, 'utf8');
  const sealed = decodeSealed(text);
  const seal = keys.register.of(path);
  if (sealed && seal.fits(sealed.json, sealed.mac)) return;
  const isTrusted =
    trust === 'any' ||
    (trust === 'unsealed'
      ? sealed === null
      : sealed && trust.register.of(path).fits(sealed.json, sealed.mac));
  if (!isTrusted) throw changed(file);
  const json = sealed?.json ?? text;
  try {
    await writeDurably(file, encodeSealed(JSON.stringify(JSON.parse(json)), seal));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const copy = await readableCopy(`${file}.last-good`);
    throw new DamagedFile(file, 'damage.notJson', copy, { reason: error.message });
  }
}

/** The last good copy of a file of format 1, if it can be read. */
async function readableCopy(path: string): Promise<string | null> {
  try {
    JSON.parse(await readFile(path, 'utf8'));
    return path;
  } catch {
    return null;
  }
}

/** Seals the office's ledger. Its lines do not change: the head seals the hash of the last line, which covers all of them. */
async function sealOffice(folder: string, keys: Keys, trust: Trust): Promise<void> {
  const isSealed = await officeWith(folder, keys)
    .load()
    .then(
      () => true,
      (error: unknown) => {
        if (error instanceof DamagedFile) return false;
        throw error;
      },
    );
  if (isSealed) return;
  const last = await officeWith(folder, typeof trust === 'object' ? trust : null).load();
  const n = last?.n ?? 0;
  const path = join(folder, OFFICE_PATH);
  await writeHead(headPath(path), { n, hash: last?.hash ?? '', from: n }, keys.register.of(OFFICE_PATH));
}

/** The office's ledger under the seals of these keys; null: only its chain of hashes is checked. */
function officeWith(folder: string, keys: Keys | null, isStored = false): FileOfficeLedger {
  const protection: Protection | null = keys && {
    seal: keys.register.of(OFFICE_PATH),
    cipher: null,
    wasStored: () => isStored,
    recordStored: async () => {},
  };
  return new FileOfficeLedger(join(folder, OFFICE_PATH), protection);
}

async function sealLedger(folder: string, scheme: string, keys: Keys, trust: Trust): Promise<void> {
  const path = join(folder, 'schemes', scheme, 'ledger.jsonl');
  const isSealed = await new FileLedger(path, { seal: keys.chain.of(scheme), cipher: null }).load().then(
    () => true,
    (error: unknown) => {
      if (error instanceof DamagedFile) return false;
      throw error;
    },
  );
  if (isSealed) return;
  const old = typeof trust === 'object' ? { seal: trust.chain.of(scheme), cipher: null } : null;
  try {
    const last = (await new FileLedger(path, old).load()).at(-1);
    const n = last?.n ?? 0;
    await writeHead(headPath(path), { n, hash: last?.hash ?? '', from: n }, keys.chain.of(scheme));
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
