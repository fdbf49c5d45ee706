import type { Clause } from '../../clauses/clause';
import type { CellValue } from '../../model/cells/cell';
import type { MessageParams, Severity } from '../../model/findings/finding';
import type { Example } from './exampleScheme';

/** One case of the rule book's tests: what a rule says of an example. */
export interface RuleCase {
  readonly rule: string;
  readonly name: string;
  readonly scheme: Example;
  /** `silent`: the rule does not ask about this scheme. */
  readonly says: 'finding' | 'met' | 'undecided' | 'silent';
  /** Code the finding must have. */
  readonly code?: string | undefined;
  readonly severity?: Severity | undefined;
  /** Row or fact at which the outcome must point; of an undecided one, all it waits for. */
  readonly row?: string | undefined;
  /** Numbers and names that its sentences must be given. */
  readonly params?: MessageParams | undefined;
  /** Rows or facts that the finding names beside. */
  readonly also?: readonly string[] | undefined;
  /** Word key of a computation that must be among those told. */
  readonly how?: string | undefined;
  /** What the check of the clause says beside its kind and numbers, where several clauses share the rule id. */
  readonly of?: Readonly<Record<string, string>> | undefined;
  /** Facts and columns that undecided outcomes name, in alphabetical order. */
  readonly needs?: readonly string[] | undefined;
}

/** Cells of one row. */
export type Cells = Readonly<Record<string, CellValue>>;

/** A roster made of groups: so many people with the same cells. Names are numbered, births left as given. */
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

/** Whether a case is about a clause: the rule id, and the kind, body or circle where it names one. */
export function isAbout({ rule, of = {} }: Pick<RuleCase, 'rule' | 'of'>, clause: Clause): boolean {
  const check: Readonly<Record<string, unknown>> = { ...clause.check };
  return clause.rule === rule && Object.entries(of).every(([key, value]) => check[key] === value);
}
