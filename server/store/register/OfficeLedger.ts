import type { OfficeActName } from '@schemes/model/office/officeActs';
import type { Link } from '@server/store/chain/hashChain';
import type { LineMark } from './marks';

/** An act in the office: who did what to what, when and from where. Acts are kept forever, in order. */
export interface OfficeAct {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The person; both are blank if nobody was signed in. */
  readonly by: { readonly id: string; readonly name: string };
  /** The IP address of the request; blank for the server itself and for its command line. */
  readonly from: string;
  readonly act: OfficeActName;
  /** The account, organisation or scheme of the act; for a failed sign-in, the name as it was typed. */
  readonly subject: { readonly id: string; readonly name: string };
  /** Id of the organisation of the act. */
  readonly organisation?: string;
  /** A file's name, a paper, a rule, a reason. */
  readonly detail?: string;
  /** The changed properties of the subject as they were; never a password or its hash. */
  readonly before?: object;
  /** The changed properties as they are from this act on. */
  readonly after?: object;
}

/** An act in the ledger: numbered from 1 and chained by hash to the entry before it. */
export interface OfficeEntry extends OfficeAct, Link {}

/** The append-only record of the office's acts. */
export interface OfficeLedger {
  /**
   * Reads the whole ledger and checks its chain and seals. Returns the last entry; undefined when the ledger is empty.
   * Throws `DamagedFile` when an entry is changed, missing or inserted, or if the ledger does not contain the marked
   * line: then it is an older copy.
   */
  load(mark?: LineMark): Promise<OfficeEntry | undefined>;
  /** Appends an act; call `load` first. Durable when it resolves. Acts appended during a flush share the next one. */
  append(act: OfficeAct): Promise<OfficeEntry>;
  /** The entries that are durable when the iteration starts, oldest first. */
  entries(): AsyncIterable<OfficeEntry>;
  close(): Promise<void>;
}
