import type { RulesInForce } from '@schemes/model/findings/layerSetting';
import type { Waiver } from '@schemes/model/findings/waiver';
import type { StoredAdditions } from '@schemes/model/scheme/storedAdditions';
import type { StepAct } from '@schemes/model/steps/steps';
import type { Move } from '@schemes/policy/lifecycle';

/** An act on a scheme. The ledger retains all acts, in order. */
export interface LedgerAct {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly act:
    | Move
    | 'create'
    | 'waive'
    | 'unwaive'
    | 'export'
    | 'note'
    | 'settle'
    | 'withdrawNote'
    | 'rules'
    | 'template'
    | 'rename'
    | 'archive'
    | 'bringBack'
    | 'restrict'
    | 'unrestrict'
    | 'destroy'
    | 'issue'
    | 'cancelIssue'
    | 'signedCopy'
    | StepAct;
  readonly section?: string;
  /** What the actor wrote with the act; for `rename` the new title, for `destroy` the reason. */
  readonly note?: string;
  /**
   * Digest of what the act is about:
   * - `create`, `export`, `issue`, `signedCopy`: the snapshot;
   * - `note`, `settle`, `step`: the stored body;
   * - `destroy`: what the minutes of the destruction say;
   * - otherwise: the section's content.
   */
  readonly digest?: string;
  /** The waiver made, or for `unwaive` the one revoked. */
  readonly waiver?: Waiver;
  /** For `rules`: the rules that apply from this entry on. */
  readonly rules?: RulesInForce;
  /** For `template`: the added sections and tables in their initial state. */
  readonly additions?: StoredAdditions;
  /** For `note`: the version of the section that the work was refused in, named by the digest of its content. */
  readonly version?: string;
  /** For a `StepAct`: the step, as `stepKey` writes it; absent when the act concerns the whole record. */
  readonly step?: string;
  /**
   * For `restrict`: the people to whom the scheme is restricted from this entry on, each with the name that they had
   * then.
   */
  readonly people?: readonly { readonly id: string; readonly name: string }[];
  /** For `settle` and `withdrawNote`: the number `n` of the entry that recorded the note. */
  readonly of?: number;
}

/** An act in the ledger: numbered from 1 and chained by hash to the entry before it. */
export interface LedgerEntry extends LedgerAct {
  readonly n: number;
  /** `hash` of the entry before, or 64 zeros. */
  readonly prev: string;
  /** SHA-256 over the canonical JSON of the entry without `hash`; hex. */
  readonly hash: string;
}

/** The append-only record of every act on one scheme. */
export interface Ledger {
  /** Reads all entries and checks the chain. Throws `DamagedFile` when an entry is changed, missing or inserted. */
  load(): Promise<readonly LedgerEntry[]>;
  /** Appends an act; call `load` first. Durable when it resolves. After a rejection, call `load` again. */
  append(act: LedgerAct): Promise<LedgerEntry>;
  close(): Promise<void>;
}
