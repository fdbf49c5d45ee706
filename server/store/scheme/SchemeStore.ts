import type { UpdateLog } from '@server/store/log/UpdateLog';
import type { Contents } from './Contents';
import type { Ledger } from './Ledger';

/** Everything stored of one scheme except its row in the register. */
export interface SchemeStore {
  readonly log: UpdateLog;
  readonly ledger: Ledger;
  readonly contents: Contents;
  /**
   * A stamp of the stored files, made without reading them; null when nothing is stored. A stamp equal to one taken
   * while log and ledger were closed means that the content is the same.
   */
  stamp(): Promise<string | null>;
  /**
   * Destroys the key, then removes log and contents; the ledger stays. Gone from the disk when it resolves; log and ledger
   * must be closed. Destroying it again is well.
   */
  destroy(): Promise<void>;
}

/** Finds a scheme's store by its id. */
export type OpenSchemeStore = (id: string) => SchemeStore;
