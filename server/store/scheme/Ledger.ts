import type { RulesInForce } from '@schemes/model/findings/layerSetting';
import type { Waiver } from '@schemes/model/findings/waiver';
import type { StoredAdditions } from '@schemes/model/scheme/storedAdditions';
import type { StepAct } from '@schemes/model/steps/steps';
import type { Move } from '@schemes/policy/lifecycle';

/** What the server did to a scheme. Kept for ever, in the order it was done. */
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
    | 'issue'
    | 'cancelIssue'
    | StepAct;
  readonly section?: string;
  /** What the actor wrote beside; of `rename` the new title. */
  readonly note?: string;
  /** Of the section's content; of the snapshot for `create`, `export` and `issue`; of what is kept for `note`, `settle` and `step`. */
  readonly digest?: string;
  /** The waiver made, or for `unwaive` the one taken back. */
  readonly waiver?: Waiver;
  /** What the scheme is judged by from this line on. */
  readonly rules?: RulesInForce;
  /** Of `template`: the sections and tables added, as they started. */
  readonly additions?: StoredAdditions;
  /** Of a note: digest of the section's content that stood against the work. */
  readonly version?: string;
  /** Of a `StepAct`: the step, as `stepKey` writes it; absent where the act is of the whole record. */
  readonly step?: string;
  /** Of `settle` and `withdrawNote`: number of the note. */
  readonly of?: number;
}

/** An act in its place: numbered from 1, and bound to everything before it. */
export interface LedgerEntry extends LedgerAct {
  readonly n: number;
  /** `hash` of the entry before, or 64 zeros. */
  readonly prev: string;
  /** SHA-256 over the canonical JSON of the entry without `hash`; hex. */
  readonly hash: string;
}

/** The append-only record behind states, waivers and exports of one scheme. */
export interface Ledger {
  /** Reads and checks the whole chain. Throws `DamagedFile` where a line is changed, gone or added. */
  load(): Promise<readonly LedgerEntry[]>;
  /** Appends to what `load` gave; durable when it resolves. After a rejection, `load` again. */
  append(act: LedgerAct): Promise<LedgerEntry>;
  close(): Promise<void>;
}
