import { join } from 'node:path';
import { removeEntries } from '@server/store/disk/removeEntries';
import { syncFolder } from '@server/store/disk/syncFolder';
import type { LedgerGuard } from '@server/store/keys/Keys';
import type { SchemeKey } from '@server/store/keys/WrappedKeys';
import { FileUpdateLog } from '@server/store/log/FileUpdateLog';
import type { Journal } from '@server/store/log/Journal';
import { MemoryUpdateLog } from '@server/store/log/MemoryUpdateLog';
import { FileContents } from './FileContents';
import { FileLedger } from './FileLedger';
import { MemoryContents } from './MemoryContents';
import { MemoryLedger } from './MemoryLedger';
import type { OpenSchemeStore, SchemeStore } from './SchemeStore';
import { storedStamp } from './storedStamp';

/** The files of a scheme's folder that stay when the scheme is destroyed. */
const LEDGER_FILES: readonly string[] = ['ledger.jsonl', 'ledger.head'];

/** The keys and guards of schemes. */
export interface SchemeGuards {
  keyOf(scheme: string): SchemeKey;
  /** Deletes the key of a scheme, so that its content is unreadable. */
  destroyKey(scheme: string): Promise<void>;
  ledgerOf(scheme: string): LedgerGuard;
}

/**
 * Opens stores below `folder`, each in a folder named by the scheme's id. `journal` flushes all their logs; null: each log
 * flushes itself. `guards` encrypt them; null: they are in clear, as in some tests.
 */
export function fileSchemeStores(
  folder: string,
  journal: Journal | null = null,
  guards: SchemeGuards | null = null,
): OpenSchemeStore {
  return (id) => {
    const key = guards?.keyOf(id) ?? null;
    return {
      log: new FileUpdateLog(join(folder, id), journal, key),
      ledger: new FileLedger(join(folder, id, 'ledger.jsonl'), guards?.ledgerOf(id) ?? null),
      contents: new FileContents(join(folder, id, 'contents'), key),
      stamp: () => storedStamp(join(folder, id)),
      destroy: async () => {
        await guards?.destroyKey(id);
        const at = join(folder, id);
        if (await removeEntries(at, (name) => !LEDGER_FILES.includes(name))) await syncFolder(at);
      },
    };
  };
}

/** Opens stores in memory, for tests. Opening an id again returns the same store. */
export function memorySchemeStores(): OpenSchemeStore {
  const stores = new Map<string, SchemeStore>();
  return (id) => {
    const store = stores.get(id) ?? memoryStore();
    stores.set(id, store);
    return store;
  };
}

function memoryStore(): SchemeStore {
  const [log, ledger] = [new MemoryUpdateLog(), new MemoryLedger()];
  return {
    log,
    ledger,
    contents: new MemoryContents(),
    destroy: async () => log.clear(),
    stamp: async () => {
      const stored = await log.load();
      const seq = stored?.records.at(-1)?.seq ?? stored?.base.seq;
      return seq === undefined ? null : `${seq} ${(await ledger.load()).length}`;
    },
  };
}
