import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { removeLeftovers } from '@server/store/disk/removeLeftovers';
import { type Adapter, Memory } from 'lowdb';
import { openCollection } from './JsonCollection';
import { noMarks, type WriteNumbers } from './marks';
import { numberedJson } from './numberedJson';
import { type Protect, unprotected } from './Protection';
import type { Register } from './Register';

/**
 * Opens the register in a folder, which it creates if necessary, or makes one in memory when the folder is null. `numbers`
 * gets the number of the last write of each file. Throws `DamagedFile` when a file cannot be read.
 */
export async function openRegister(
  folder: string | null,
  protect: Protect = unprotected,
  numbers: WriteNumbers = new Map(),
): Promise<Register> {
  if (folder !== null) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await removeLeftovers(folder);
  }
  const adapter = <T>(name: string): Adapter<T> =>
    folder === null
      ? new Memory<T>()
      : numberedJson(join(folder, `${name}.json`), `register/${name}.json`, protect, numbers);
  return {
    accounts: await openCollection(adapter('accounts'), []),
    sessions: await openCollection(adapter('sessions'), []),
    organisations: await openCollection(adapter('organisations'), []),
    confirmations: await openCollection(adapter('confirmations'), []),
    layers: await openCollection(adapter('layers'), []),
    schemes: await openCollection(adapter('schemes'), []),
    receipts: await openCollection(adapter('receipts'), []),
    settings: await openCollection(adapter('settings'), {}),
    marks: await openCollection(adapter('marks'), noMarks()),
    secret: await openCollection(adapter('secret'), { cookie: '' }),
  };
}
