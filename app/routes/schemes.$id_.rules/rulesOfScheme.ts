import { parametersOf } from '@schemes/layers/parameters';
import { formatParameter, parameterText } from '@schemes/messages/formatParameter';
import type { Lang } from '@schemes/messages/lang';
import type { Severity } from '@schemes/model/findings/finding';
import type { Assessment } from '@schemes/rules/assessment/assessment';
import { provisionText } from '../../naming/provisionText';
import { scopeText } from '../../naming/scopeText';
import { statement } from '../../naming/statement';

/** What became of a rule: not met, met, not enough figures, or nothing in the scheme that it speaks of. */
export type RuleState = 'broken' | 'met' | 'undecided' | 'silent';

/** A rule in force for a scheme, in the words of a language. */
export interface SchemeRule {
  readonly id: string;
  readonly what: string;
  readonly scope: string;
  readonly severity: Severity;
  readonly provisions: readonly string[];
  readonly numbers: readonly { readonly text: string; readonly value: string; readonly by: string | null }[];
  readonly state: RuleState;
  /** How many places do not meet it. */
  readonly findings: number;
}

/** Every rule that a scheme is judged by, in the order of the rule book, with its numbers and what became of it. */
export function rulesOfScheme(lang: Lang, { clauseResults }: Assessment): readonly SchemeRule[] {
  return clauseResults.map(({ clause, outcomes }) => {
    const count = (kind: (typeof outcomes)[number]['kind']) =>
      outcomes.filter((outcome) => outcome.kind === kind).length;
    const findings = count('finding');
    const { check, origins = [] } = clause;
    return {
      id: clause.rule,
      what: statement(lang, clause),
      scope: scopeText(lang, clause.scope),
      severity: clause.severity,
      provisions: clause.provisions.map(provisionText),
      numbers: parametersOf(check).flatMap(({ path, kind, value, upTo }) =>
        value === null
          ? []
          : [
              {
                text: parameterText(lang, { check: check.kind, path, upTo }),
                value: formatParameter(lang, value, kind),
                by: origins.find((origin) => origin.parameter === path)?.organisation ?? null,
              },
            ],
      ),
      state:
        findings > 0 ? 'broken' : count('undecided') > 0 ? 'undecided' : count('met') > 0 ? 'met' : 'silent',
      findings,
    };
  });
}
