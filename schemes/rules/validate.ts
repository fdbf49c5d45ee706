import { type Finding, type Outcome, SEVERITIES } from '../model/finding';
import type { Snapshot } from '../model/snapshot';
import { choosePack } from '../packs/choosePack';
import type { Clause } from '../packs/clause';
import { rulesOfEdition } from '../packs/editions';
import type { Pack } from '../packs/pack';
import { runCheck } from './checks';
import { inScope } from './inScope';
import type { Ruling } from './ruling';
import { type SchemeView, viewScheme } from './SchemeView';

export interface Verdicts {
  /** The pack the scheme is judged by; null where level or congress date is missing. */
  readonly pack: Pack | null;
  /** What every clause that asks about this scheme said. */
  readonly outcomes: readonly Outcome[];
  /** The findings among them: strictest first, then in the order of the paper. */
  readonly findings: readonly Finding[];
}

/**
 * Judges a scheme by the rule book of its edition. Pure: the same snapshot gives the same verdicts,
 * in the browser at each keystroke, at approval and at export.
 */
export function validate(snapshot: Snapshot): Verdicts {
  const pack = choosePack(snapshot.facts, snapshot.term, snapshot.edition);
  const view = viewScheme(snapshot, pack);
  const clauses = [...rulesOfEdition(snapshot.edition).common, ...(pack?.clauses ?? [])];
  const outcomes = clauses.flatMap((clause) => judge(clause, view));
  const findings = outcomes.flatMap((outcome) => (outcome.kind === 'finding' ? [outcome.finding] : []));
  return { pack, outcomes, findings: inReadingOrder(findings, snapshot) };
}

function judge(clause: Clause, view: SchemeView): readonly Outcome[] {
  const scope = inScope(clause.scope, view);
  if (scope === false) return [];
  if (scope !== true) return [{ kind: 'undecided', rule: clause.rule, needs: scope }];
  return runCheck(clause.check, view).map((ruling) => toOutcome(clause, ruling));
}

function toOutcome({ rule, severity, provisions, confidence }: Clause, ruling: Ruling): Outcome {
  switch (ruling.kind) {
    case 'undecided':
      return { kind: 'undecided', rule, needs: ruling.needs };
    case 'met':
      return { kind: 'met', rule, how: ruling.how, params: ruling.params, at: ruling.at, provisions };
    case 'broken': {
      const { code, how, params, at, also } = ruling;
      const finding: Finding = {
        rule,
        severity: ruling.severity ?? severity,
        code,
        how,
        params,
        at,
        also,
        provisions,
        confidence,
      };
      return { kind: 'finding', finding };
    }
  }
}

function inReadingOrder(findings: readonly Finding[], snapshot: Snapshot): readonly Finding[] {
  const place = new Map(snapshot.sections.map((section, i) => [section.id, i]));
  const rank = (finding: Finding) => SEVERITIES.indexOf(finding.severity);
  const section = (finding: Finding) => place.get(finding.at.section) ?? 0;
  return [...findings].sort((a, b) => rank(a) - rank(b) || section(a) - section(b));
}
