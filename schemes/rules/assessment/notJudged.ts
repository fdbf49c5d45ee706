import { tableOfSource } from '../../checks/view/DependencyTracker';
import type { Pack } from '../../clauses/pack';
import type { CellRef } from '../../model/findings/finding';
import type { Facts } from '../../model/scheme/facts';
import { FACTS_SECTION } from '../../model/scheme/outline';
import type { TableTypeId } from '../../model/tables/tableType';
import type { Assessment, ClauseResult } from '../assessment/assessment';

/** An input of a rule that a scheme does not have: a table, a fact, a cell or the records of the steps. */
export type MissingInput =
  | { readonly tableType: TableTypeId }
  | { readonly fact: string }
  /** The records of the five steps. */
  | { readonly part: 'steps' }
  | Omit<CellRef, 'fact'>;

/** A rule that could not be judged, in whole or for some of its cells. */
export interface NotJudged {
  readonly rule: string;
  readonly missing: readonly MissingInput[];
}

/**
 * The rules that were not judged, each once, with the missing inputs: cells and facts that leave a rule undecided, and
 * missing tables, facts or step records for which a rule gave no result at all. If the level or the congress date is
 * missing, there is no pack; the rule `ANY.PACK` then represents all rules of the pack.
 */
export function notJudged(facts: Facts, { pack, clauseResults }: Assessment): readonly NotJudged[] {
  const byRule = new Map<string, Map<string, MissingInput>>();
  const add = (rule: string, inputs: readonly MissingInput[]) => {
    const known = byRule.get(rule) ?? new Map<string, MissingInput>();
    for (const input of inputs) known.set(JSON.stringify(input), input);
    if (known.size > 0) byRule.set(rule, known);
  };
  for (const clauseResult of clauseResults) {
    const isPackRule = clauseResult.clause.check.kind === 'facts.pack';
    add(clauseResult.clause.rule, isPackRule ? missingForPack(facts, pack) : missingOf(clauseResult));
  }
  return [...byRule].map(([rule, inputs]) => ({ rule, missing: [...inputs.values()] }));
}

function missingForPack(facts: Facts, pack: Pack | null): readonly MissingInput[] {
  if (pack) return [];
  return (['level', 'congress_date'] as const)
    .filter((fact) => facts[fact] === undefined)
    .map((fact) => ({ fact }));
}

/**
 * The missing inputs of a clause: those that leave it undecided or, if it gave no result, the inputs that it read and
 * that are absent.
 */
export function missingOf({ outcomes, reads }: ClauseResult): readonly MissingInput[] {
  if (outcomes.length > 0) {
    return outcomes.flatMap((outcome) => (outcome.kind === 'undecided' ? outcome.needs.map(inputOf) : []));
  }
  return [...reads.absent].flatMap((source): readonly MissingInput[] => {
    if (source === 'people' || source === 'sections') return [];
    if (source === 'steps') return [{ part: source }];
    const tableType = tableOfSource(source);
    return [tableType === null ? { fact: source } : { tableType }];
  });
}

function inputOf({ fact, ...cell }: CellRef): MissingInput {
  return fact !== undefined && cell.section === FACTS_SECTION ? { fact } : cell;
}
