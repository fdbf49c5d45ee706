import type { Clause } from '../../clauses/clause';
import type { CellValue } from '../../model/cells/cell';
import type { MessageParams, Severity } from '../../model/findings/finding';
import type { Example } from './exampleScheme';

/** One case of the rule book's tests: the expected outcome of a rule for an example. */
export interface RuleCase {
  readonly rule: string;
  readonly name: string;
  readonly scheme: Example;
  /** `silent`: the rule gives no result for this scheme. */
  readonly outcome: 'finding' | 'met' | 'undecided' | 'silent';
  /** Code the finding must have. */
  readonly code?: string | undefined;
  readonly severity?: Severity | undefined;
  /** Row or fact to which the outcome must point; for an undecided outcome, the only row or fact that it needs. */
  readonly row?: string | undefined;
  /** Parameters that the finding must have. */
  readonly params?: MessageParams | undefined;
  /** Other rows or facts that the finding must name. */
  readonly also?: readonly string[] | undefined;
  /** Message key of a computation that one of the outcomes must have. */
  readonly how?: string | undefined;
  /** Values of the clause's check that identify the clause if several clauses have the rule id. */
  readonly check?: Readonly<Record<string, string>> | undefined;
  /** Facts and columns that undecided outcomes name, in alphabetical order. */
  readonly needs?: readonly string[] | undefined;
}

/** Cells of one row. */
export type Cells = Readonly<Record<string, CellValue>>;

/** A roster of groups of people with the same cells. Names are numbered. */
export function crowd(...groups: readonly (readonly [count: number, cells: Cells])[]): Record<string, Cells> {
  const rows: Record<string, Cells> = {};
  for (const [count, cells] of groups) {
    for (let i = 0; i < count; i += 1) {
      const n = Object.keys(rows).length + 1;
      rows[`p${n}`] = { full_name: `Người ${n}`, slated: ['committee'], ...cells };
    }
  }
  return rows;
}

/** Facts of the examples: a commune, a district, a province, a cell. */
export const XA = { level: 'xa_moi', congress_date: '2025-07-25', merged_from: 1 } as const;
export const HUYEN = { level: 'huyen', congress_date: '2020-07-15' } as const;
export const TINH = { level: 'tinh', congress_date: '2020-10-12' } as const;
export const TINH_25 = { level: 'tinh', congress_date: '2025-09-24' } as const;
export const TERM_20 = '2020-2025' as const;

/**
 * Whether a case is about a clause: the rule id is the same, and so is the kind, body or circle that the case names, if
 * any.
 */
export function isAbout({ rule, check = {} }: Pick<RuleCase, 'rule' | 'check'>, clause: Clause): boolean {
  const values: Readonly<Record<string, unknown>> = { ...clause.check };
  return clause.rule === rule && Object.entries(check).every(([key, value]) => values[key] === value);
}
