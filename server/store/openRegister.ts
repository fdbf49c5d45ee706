import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Adapter, Memory } from 'lowdb';
import { DurableJson } from './DurableJson';
import type { Register } from './Register';
import { removeLeftovers } from './removeLeftovers';
import { openShelf } from './Shelf';

/** The register in a folder, or in memory where the folder is null. Throws `DamagedFile` on a file it cannot read. */
export async function openRegister(folder: string | null): Promise<Register> {
  if (folder !== null) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await removeLeftovers(folder);
  }
  const adapter = <T>(name: string): Adapter<T> =>
    folder === null ? new Memory<T>() : new DurableJson<T>(join(folder, `${name}.json`));
  return {
    accounts: await openShelf(adapter('accounts'), []),
    sessions: await openShelf(adapter('sessions'), []),
    organisations: await openShelf(adapter('organisations'), []),
    layers: await openShelf(adapter('layers'), []),
    schemes: await openShelf(adapter('schemes'), []),
    receipts: await openShelf(adapter('receipts'), []),
    settings: await openShelf(adapter('settings'), {}),
    secret: await openShelf(adapter('secret'), { cookie: '' }),
  };
}
