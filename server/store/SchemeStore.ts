import type { Contents } from './Contents';
import type { Ledger } from './Ledger';
import type { UpdateLog } from './UpdateLog';

/** Everything stored of one scheme beside its line in the register. */
export interface SchemeStore {
  readonly log: UpdateLog;
  readonly ledger: Ledger;
  readonly contents: Contents;
}

/** Finds a scheme's store by its id. */
export type OpenSchemeStore = (id: string) => SchemeStore;
