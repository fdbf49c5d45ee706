import type { UpdateLog } from '@server/store/log/UpdateLog';
import type { Contents } from './Contents';
import type { Ledger } from './Ledger';

/** Everything stored of one scheme beside its line in the register. */
export interface SchemeStore {
  readonly log: UpdateLog;
  readonly ledger: Ledger;
  readonly contents: Contents;
  /**
   * What the store is like from outside, told without reading it; null where nothing is stored. Equal to one taken
   * after log and ledger were closed in order: the content is the same as then.
   */
  stamp(): Promise<string | null>;
}

/** Finds a scheme's store by its id. */
export type OpenSchemeStore = (id: string) => SchemeStore;
