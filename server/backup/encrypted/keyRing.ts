import type { Keys } from '@server/store/keys/Keys';
import { findKeys, keyFileOf } from '@server/store/keys/keyFile';
import type { FindKeys } from './backupIndex';

/** Returns a function that finds keys by id: the data folder's key, and earlier ones that `de-an key rotate` stored beside it. */
export function keyRing(dataDir: string): FindKeys {
  const known = new Map<string, Promise<Keys | null>>();
  const path = keyFileOf(dataDir);
  return (id) => {
    const found = known.get(id) ?? findKeys(path, id).then((one) => one?.keys ?? null);
    known.set(id, found);
    return found;
  };
}
