import type { Term } from '@schemes/model/scheme/outline';
import type { Move } from '@schemes/policy/lifecycle';
import type { Result } from '@schemes/policy/Result';
import type { LedgerLine } from './LedgerLine';
import type { Review } from './Review';
import type { RulesPage } from './RulesPage';
import type { SchemeCard } from './SchemeCard';
import type { OpenScheme } from './SchemeHead';
import type { TemplateCard } from './TemplateCard';
import type { TemplatePage } from './TemplatePage';

export interface Schemes {
  list(): Promise<readonly SchemeCard[]>;
  templates(): readonly TemplateCard[];
  create(choice: {
    readonly template: string;
    readonly term: Term;
    readonly organisation: string;
  }): Promise<Result<{ readonly id: string }>>;
  /** A scheme from an exported snapshot (unchecked JSON); states start again at drafting. */
  createFromSnapshot(organisation: string, json: unknown): Promise<Result<{ readonly id: string }>>;
  /** The scheme as it stands, what is not yet on disk left out. */
  open(id: string): Promise<Result<OpenScheme>>;
  /**
   * Moves a section. `seen` is the digest of the content the person saw; approving needs it and refuses with
   * `refusal.changedSinceSeen` when the content is another by now.
   */
  move(
    id: string,
    section: string,
    move: Move,
    given: { readonly note: string; readonly seen?: string | undefined },
  ): Promise<Result<null>>;
  /** Sets a mandatory finding aside, citing the decision that allows it. `finding` is its `findingKey`. */
  waive(
    id: string,
    finding: string,
    decision: { readonly number: string; readonly date: string; readonly issuer: string },
  ): Promise<Result<null>>;
  unwaive(id: string, finding: string): Promise<Result<null>>;
  /** What a chair reads: the live content with its digest, the last approved content (null: never), the findings. */
  review(id: string, section: string): Promise<Result<Review>>;
  /** What moving the scheme to the rules in force would change. */
  rules(id: string): Promise<Result<RulesPage>>;
  /** Moves the scheme to the rules in force; `seen` names the comparison the chair read. */
  moveRules(id: string, seen: string): Promise<Result<null>>;
  /** What the newest version of its template has and the scheme has not. */
  template(id: string): Promise<Result<TemplatePage>>;
  /** Adds it, in sections that are open; `seen` names what the chair saw would be added. */
  takeTemplate(id: string, seen: string): Promise<Result<null>>;
  ledger(id: string): Promise<Result<readonly LedgerLine[]>>;
}
