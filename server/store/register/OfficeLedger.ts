import type { OfficeActName } from '@schemes/model/office/officeActs';
import type { Link } from '@server/store/chain/hashChain';
import type { LineMark } from './marks';

/** An act in the office: who did what to what, when and from where. Acts are kept forever, in order. */
export interface OfficeAct {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The person; both blank where nobody had signed in. */
  readonly by: { readonly id: string; readonly name: string };
  /** The address the request came from; blank for the server itself and for its command line. */
  readonly from: string;
  readonly act: OfficeActName;
  /** What it concerns: an account, an organisation, a scheme; for a failed sign-in the name as it was typed. */
  readonly subject: { readonly id: string; readonly name: string };
  /** Id of the organisation it concerns. */
  readonly organisation?: string;
  /** A file's name, a paper, a rule, a reason. */
  readonly detail?: string;
  /** What an account or an organisation was; never a password or its hash. */
  readonly before?: object;
  /** What it is from now on. */
  readonly after?: object;
}

/** An act in the ledger: numbered from 1 and chained by hash to the entry before it. */
export interface OfficeEntry extends OfficeAct, Link {}

/** The append-only record of the office's acts. */
export interface OfficeLedger {
  /**
   * Reads and checks the whole chain, and its seals; returns the last entry. Throws `DamagedFile` when an entry is
   * changed, missing or inserted, or when it does not hold the marked line: then it is an older copy.
   */
  load(mark?: LineMark): Promise<OfficeEntry | undefined>;
  /** Appends an act; call `load` first. Durable when it resolves. Acts appended meanwhile share one flush. */
  append(act: OfficeAct): Promise<OfficeEntry>;
  /** The durable entries, oldest first; those appended after the call are left out. */
  entries(): AsyncIterable<OfficeEntry>;
  close(): Promise<void>;
}
