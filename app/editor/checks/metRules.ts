import type { CellRef, Outcome } from '@schemes/model/findings/finding';

/** The outcome of a rule that is met. */
export type Met = Extract<Outcome, { kind: 'met' }>;

/** A rule that the scheme meets, with its first case. */
export interface MetRule {
  readonly first: Met;
  /** Number of cases that meet it, including the first. */
  readonly cases: number;
}

/**
 * Returns the rules of provisions that the scheme meets, each once, in registry order. Excludes arithmetic that no
 * provision requires, outcomes whose numbers are all 0, and rules with a finding elsewhere in the scope.
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
