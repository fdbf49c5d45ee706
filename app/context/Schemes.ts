import type { Term } from '@schemes/model/scheme/outline';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { Move } from '@schemes/policy/lifecycle';
import type { Result } from '@schemes/policy/Result';
import type { HistoryLine } from './HistoryLine';
import type { Review } from './Review';
import type { RulesPage } from './RulesPage';
import type { SchemeCard } from './SchemeCard';
import type { OpenScheme } from './SchemeHead';
import type { TemplateCard } from './TemplateCard';
import type { TemplatePage } from './TemplatePage';

/** Schemes, for everyone with a role in their organisation. */
export interface Schemes {
  list(): Promise<readonly SchemeCard[]>;
  templates(): readonly TemplateCard[];
  create(choice: {
    readonly template: string;
    readonly term: Term;
    readonly organisation: string;
    /** Only the chair who creates it may open it, until others are named. */
    readonly restricted?: boolean | undefined;
  }): Promise<Result<{ readonly id: string }>>;
  /**
   * Creates a scheme from an exported snapshot (unchecked JSON). All its sections are in drafting. A snapshot does not
   * say whether its scheme was restricted. `restricted` means the same as for `create`.
   */
  createFromSnapshot(
    organisation: string,
    json: unknown,
    restricted?: boolean,
  ): Promise<Result<{ readonly id: string }>>;
  /** Returns the stored scheme. */
  open(id: string): Promise<Result<OpenScheme>>;
  /** Returns the whole scheme as it is written into a data file. */
  snapshot(id: string): Promise<Result<Snapshot>>;
  /**
   * Changes a section's state. `seen` is the digest of the content that the user saw: approving requires it and
   * refuses with `refusal.changedSinceSeen` if the content has changed.
   */
  move(
    id: string,
    section: string,
    move: Move,
    given: { readonly note: string; readonly seen?: string | undefined },
  ): Promise<Result<null>>;
  /** Waives a mandatory finding, citing the decision that allows it. `finding` is its `findingKey`. */
  waive(
    id: string,
    finding: string,
    decision: { readonly number: string; readonly date: string; readonly issuer: string },
  ): Promise<Result<null>>;
  unwaive(id: string, finding: string): Promise<Result<null>>;
  /**
   * Returns what a chair reviews: the live content with its digest, the last approved content (null: never), the
   * findings.
   */
  review(id: string, section: string): Promise<Result<Review>>;
  /** Returns what changes when the scheme moves to the rules in force. */
  rules(id: string): Promise<Result<RulesPage>>;
  /** Moves the scheme to the rules in force. `seen` identifies the comparison that the chair read. */
  moveRules(id: string, seen: string): Promise<Result<null>>;
  /** Returns the sections and tables that the newest version of its template has and the scheme lacks. */
  template(id: string): Promise<Result<TemplatePage>>;
  /**
   * Adds the missing sections and tables, the tables only to open sections. `seen` identifies the additions that the
   * chair saw.
   */
  takeTemplate(id: string, seen: string): Promise<Result<null>>;
  /** Returns a line for each entry of the ledger, oldest first. */
  history(id: string): Promise<Result<readonly HistoryLine[]>>;
}
