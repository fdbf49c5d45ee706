import { type Keys, keysFrom } from '@server/store/keys/Keys';
import { keyFileOf, readKeyFile } from '@server/store/keys/keyFile';
import type { FindKeys } from './backupIndex';

const ID = /^[0-9a-f]{16}$/;

/** Finds keys by their id: that of a data folder, and those which `de-an key rotate` kept beside it. */
export function keyRing(dataDir: string): FindKeys {
  const known = new Map<string, Promise<Keys | null>>();
  const path = keyFileOf(dataDir);
  const find = async (id: string): Promise<Keys | null> => {
    if (!ID.test(id)) return null;
    for (const file of [path, `${path}.${id}`]) {
      const stored = await readKeyFile(file);
      const keys = stored && keysFrom(stored.secret);
      if (keys?.id === id) return keys;
    }
    return null;
  };
  return (id) => {
    const found = known.get(id) ?? find(id);
    known.set(id, found);
    return found;
  };
}
