import { mkdir } from 'node:fs/promises';
import { keysFrom, officeKeysFrom } from '@server/store/keys/Keys';
import { WrappedKeys } from '@server/store/keys/WrappedKeys';
import type { SchemeGuards } from '@server/store/scheme/schemeStores';

/** The guards of an encrypted data folder whose keys lie in `folder`; equal for equal folders. */
export async function testGuards(folder: string, secret = new Uint8Array(32)): Promise<SchemeGuards> {
  await mkdir(folder, { recursive: true });
  const wrapped = new WrappedKeys(folder, keysFrom(secret));
  const office = officeKeysFrom(await wrapped.makeOffice());
  return {
    keyOf: (scheme) => wrapped.ofScheme(scheme),
    destroyKey: (scheme) => wrapped.destroy(scheme),
    ledgerOf: (scheme) => ({ seal: office.heads.of(scheme), cipher: office.lines.of(scheme) }),
  };
}
