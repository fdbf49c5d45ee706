import type { OpenSchemeStore } from '@server/store/scheme/SchemeStore';
import { fileSchemeStores, memorySchemeStores } from '@server/store/scheme/schemeStores';
import { tempFolder } from './tempFolder';
import { testGuards } from './testGuards';

/**
 * Every implementation of the stores of schemes, by name. Calling one makes an empty data folder and returns a function
 * that opens its stores, as a start of the server does.
 */
export const schemeEngines: Readonly<Record<string, () => Promise<() => OpenSchemeStore>>> = {
  memory: async () => {
    const stores = memorySchemeStores();
    return () => stores;
  },
  file: async () => {
    const folder = await tempFolder();
    return () => fileSchemeStores(folder);
  },
  'encrypted file': async () => {
    const folder = await tempFolder();
    const guards = await testGuards(folder);
    return () => fileSchemeStores(`${folder}/schemes`, null, guards);
  },
};
