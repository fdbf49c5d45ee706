import type { UpdateLog } from '@server/store/log/UpdateLog';
import type { Contents } from './Contents';
import type { Ledger } from './Ledger';

/** Everything stored of one scheme except its row in the register. */
export interface SchemeStore {
  readonly log: UpdateLog;
  readonly ledger: Ledger;
  readonly contents: Contents;
  /**
   * A stamp of the stored files, computed without reading their content; null when nothing is stored. If log and ledger were
   * closed at the first of two equal stamps, the content is the same at both.
   */
  stamp(): Promise<string | null>;
  /**
   * Destroys the key, then removes log and contents; the ledger stays. Call it when log and ledger are closed. Durable when
   * it resolves. A second call does nothing.
   */
  destroy(): Promise<void>;
}

/** Opens the store of a scheme by its id. */
export type OpenSchemeStore = (id: string) => SchemeStore;
