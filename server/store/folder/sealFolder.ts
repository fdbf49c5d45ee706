import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DamagedFile } from '@server/store/disk/DamagedFile';
import { isMissing } from '@server/store/disk/isMissing';
import { writeDurably } from '@server/store/disk/writeDurably';
import type { Keys } from '@server/store/keys/Keys';
import { decodeSealed, encodeSealed } from '@server/store/register/sealedJson';
import { FileLedger } from '@server/store/scheme/FileLedger';
import { headPath, writeHead } from '@server/store/scheme/ledgerHead';

/**
 * What is believed before it is sealed: files without a seal, as format 1 has them; files sealed with an earlier key; or
 * any file that can be read, when the key is lost.
 */
export type Trust = 'unsealed' | 'any' | Keys;

/**
 * Seals the register, the papers and the ledgers of a data folder with a key; returns the paths of the sealed files.
 * What already has this key's seal stays as it is, so it can be interrupted and run again. A ledger whose chain is
 * broken gets no head: its scheme stays refused, and the others are served. Throws `DamagedFile`.
 */
export async function sealFolder(folder: string, keys: Keys, trust: Trust): Promise<readonly string[]> {
  const paths = await sealedPaths(folder);
  for (const path of paths) await sealJson(folder, path, keys, trust);
  for (const scheme of await namesIn(join(folder, 'schemes'))) await sealLedger(folder, scheme, keys, trust);
  return paths;
}

/** The files of the register and of papers, by their paths below the folder. */
export async function sealedPaths(folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const part of ['register', 'papers']) {
    for (const name of await namesIn(join(folder, part))) {
      if (name.endsWith('.json')) paths.push(`${part}/${name}`);
    }
  }
  return paths;
}

/** Throws `DamagedFile` for the first file of the register or of papers that lacks the seal of these keys. */
export async function checkSeals(folder: string, keys: Keys): Promise<void> {
  for (const path of await sealedPaths(folder)) {
    const sealed = decodeSealed(await readFile(join(folder, path), 'utf8'));
    if (!sealed || !keys.register.of(path).fits(sealed.json, sealed.mac)) throw changed(join(folder, path));
  }
}

function changed(file: string): DamagedFile {
  return new DamagedFile(file, 'its seal does not fit, so it was changed by another program', null);
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
    throw new DamagedFile(file, error.message, await readableCopy(`${file}.last-good`));
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

async function sealLedger(folder: string, scheme: string, keys: Keys, trust: Trust): Promise<void> {
  const path = join(folder, 'schemes', scheme, 'ledger.jsonl');
  const isSealed = await new FileLedger(path, keys.chain.of(scheme)).load().then(
    () => true,
    (error: unknown) => {
      if (error instanceof DamagedFile) return false;
      throw error;
    },
  );
  if (isSealed) return;
  const old = typeof trust === 'object' ? trust.chain.of(scheme) : null;
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
