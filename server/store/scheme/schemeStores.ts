import { join } from 'node:path';
import type { SealKey } from '@server/store/keys/Keys';
import { FileUpdateLog } from '@server/store/log/FileUpdateLog';
import type { Journal } from '@server/store/log/Journal';
import { MemoryUpdateLog } from '@server/store/log/MemoryUpdateLog';
import { FileContents } from './FileContents';
import { FileLedger } from './FileLedger';
import { MemoryContents } from './MemoryContents';
import { MemoryLedger } from './MemoryLedger';
import type { OpenSchemeStore, SchemeStore } from './SchemeStore';
import { storedStamp } from './storedStamp';

/** Opens stores in folders named by the scheme's id; `journal` flushes all their logs, `chain` seals their ledgers. */
export function fileSchemeStores(
  folder: string,
  journal: Journal | null = null,
  chain: SealKey | null = null,
): OpenSchemeStore {
  return (id) => ({
    log: new FileUpdateLog(join(folder, id), journal),
    ledger: new FileLedger(join(folder, id, 'ledger.jsonl'), chain?.of(id) ?? null),
    contents: new FileContents(join(folder, id, 'contents')),
    stamp: () => storedStamp(join(folder, id)),
  });
}

/** Opens stores in memory, for tests. Opening an id again returns the same store. */
export function memorySchemeStores(): OpenSchemeStore {
  const kept = new Map<string, SchemeStore>();
  return (id) => {
    const store = kept.get(id) ?? memoryStore();
    kept.set(id, store);
    return store;
  };
}

function memoryStore(): SchemeStore {
  const [log, ledger] = [new MemoryUpdateLog(), new MemoryLedger()];
  return {
    log,
    ledger,
    contents: new MemoryContents(),
    stamp: async () => {
      const stored = await log.load();
      const seq = stored?.records.at(-1)?.seq ?? stored?.base.seq;
      return seq === undefined ? null : `${seq} ${(await ledger.load()).length}`;
    },
  };
}
