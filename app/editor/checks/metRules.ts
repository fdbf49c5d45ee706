import type { CellRef, Outcome } from '@schemes/model/findings/finding';

export type Met = Extract<Outcome, { kind: 'met' }>;

/** A rule the scheme keeps, told by its first case. */
export interface MetRule {
  readonly first: Met;
  /** How many cases kept it, the first with them. */
  readonly cases: number;
}

/**
 * Rules of a provision that the scheme keeps, each once, in the order of the rule book. Plain arithmetic, lines
 * that hold nothing but zeros, and rules that are broken elsewhere in the scope are left out.
 */
export function metRules(
  outcomes: readonly Outcome[],
  inScope: (at: CellRef) => boolean,
): readonly MetRule[] {
  const broken = new Set(
    outcomes.flatMap((outcome) =>
      outcome.kind === 'finding' && inScope(outcome.finding.at) ? [outcome.finding.rule] : [],
    ),
  );
  const rules = new Map<string, MetRule>();
  for (const outcome of outcomes) {
    if (outcome.kind !== 'met' || outcome.provisions.length === 0) continue;
    if (!inScope(outcome.at) || broken.has(outcome.rule) || isEmpty(outcome)) continue;
    const known = rules.get(outcome.rule);
    rules.set(outcome.rule, { first: known?.first ?? outcome, cases: (known?.cases ?? 0) + 1 });
  }
  return [...rules.values()];
}

function isEmpty({ params }: Met): boolean {
  const numbers = Object.values(params).filter((value) => typeof value === 'number');
  return numbers.length > 0 && numbers.every((value) => value === 0);
}
