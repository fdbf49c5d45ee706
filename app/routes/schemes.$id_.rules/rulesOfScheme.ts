import type { Clause } from '@schemes/clauses/clause';
import { clauseKey } from '@schemes/layers/clauseKey';
import { parametersOf } from '@schemes/layers/parameters';
import { formatParameter, parameterText } from '@schemes/messages/formatParameter';
import type { Lang } from '@schemes/messages/lang';
import { hasMessage, t } from '@schemes/messages/t';
import type { Severity } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { rulesOfEdition } from '@schemes/packs/editions';
import { citeProvision } from '@schemes/provisions/citeProvision';
import { provision } from '@schemes/provisions/provisions';
import type { Assessment, ClauseResult } from '@schemes/rules/assessment/assessment';
import { missingOf } from '@schemes/rules/assessment/notJudged';
import { writeDate } from '@schemes/words/writeDate';
import { provisionText } from '../../naming/provisionText';
import { scopeText } from '../../naming/scopeText';
import { statement } from '../../naming/statement';

/**
 * The states of a rule that applies to the scheme. `undecided`: the scheme lacks values that the rule needs; `silent`:
 * the scheme has nothing that the rule is about.
 */
export const APPLIED_STATES = ['broken', 'undecided', 'met', 'silent'] as const;
/** `notAsked`: the rule does not apply to the scheme. */
export type RuleState = (typeof APPLIED_STATES)[number] | 'notAsked';

/** A rule of the scheme's term, in the words of a language. */
export interface SchemeRule {
  readonly id: string;
  readonly what: string;
  readonly scope: string;
  readonly severity: Severity;
  readonly provisions: readonly string[];
  readonly numbers: readonly { readonly text: string; readonly value: string; readonly by: string | null }[];
  readonly state: RuleState;
  /**
   * Why the rule does not apply, or which tables and facts the scheme lacks for it; null if the rule could be judged.
   */
  readonly why: string | null;
  /** Number of places that do not meet the rule. */
  readonly findings: number;
}

/**
 * Returns every rule of the scheme's edition and term. First come those that apply to it, in the order of the rule
 * book, with their state. Then come those that do not, with the reason: another level, place, kind of body or way of
 * forming the committee, or a directive for congresses of other dates.
 */
export function rulesOfScheme(lang: Lang, snapshot: Snapshot, assessment: Assessment): readonly SchemeRule[] {
  const rules = assessment.clauseResults.map((result) => judgedRule(lang, snapshot, result));
  const isApplied = ({ state }: SchemeRule) => state !== 'notAsked';
  return [
    ...rules.filter(isApplied),
    ...rules.filter((rule) => !isApplied(rule)),
    ...rulesOfOtherDates(lang, snapshot, assessment),
  ];
}

function judgedRule(lang: Lang, snapshot: Snapshot, result: ClauseResult): SchemeRule {
  const { clause, outcomes, outside } = result;
  const count = (kind: (typeof outcomes)[number]['kind']) =>
    outcomes.filter((outcome) => outcome.kind === kind).length;
  const findings = count('finding');
  const words = wordsOfRule(lang, clause);
  if (outside !== null) {
    const { merged, appointed } = clause.scope ?? {};
    const condition =
      outside === 'merged'
        ? t(lang, merged ? 'layers.merged' : 'layers.unmerged')
        : t(lang, appointed ? 'layers.appointed' : 'layers.elected');
    const why = t(lang, `rules.why.${outside}`, { condition });
    return { ...words, state: 'notAsked', why, findings: 0 };
  }
  const since = 'since' in clause.check ? clause.check.since : undefined;
  const opens = snapshot.facts.congress_date;
  if (typeof since === 'string' && typeof opens === 'string' && opens < since) {
    return {
      ...words,
      state: 'notAsked',
      why: t(lang, 'rules.why.from', { from: writeDate(since) }),
      findings,
    };
  }
  if (outcomes.length === 0) return { ...words, state: 'silent', why: absentText(lang, result), findings };
  const state = findings > 0 ? 'broken' : count('undecided') > 0 ? 'undecided' : 'met';
  return { ...words, state, why: null, findings };
}

/** Names the tables and facts that the scheme lacks for a rule; null if it lacks none. */
function absentText(lang: Lang, result: ClauseResult): string | null {
  const names = missingOf(result).flatMap((missing) => {
    if ('part' in missing) return [t(lang, 'steps.title')];
    const key =
      'tableType' in missing
        ? `tableName.${missing.tableType}`
        : 'fact' in missing
          ? `fact.${missing.fact}`
          : null;
    return key !== null && hasMessage(key) ? [t(lang, key)] : [];
  });
  return names.length > 0 ? t(lang, 'rules.why.absent', { names: names.join('; ') }) : null;
}

/** The rules of the term's other directives that the scheme's own directive does not have. */
function rulesOfOtherDates(
  lang: Lang,
  { edition }: Snapshot,
  { pack, clauseResults }: Assessment,
): readonly SchemeRule[] {
  if (!pack) return [];
  const packs = rulesOfEdition(edition).packs.filter(({ term }) => term === pack.term);
  const known = new Set(clauseResults.map(({ clause }) => clauseKey(clause)));
  return packs.flatMap(({ id, from, base, clauses }, i) => {
    if (id === pack.id) return [];
    const until = packs[i + 1]?.from;
    const entry = provision(base);
    const directive = entry ? citeProvision(entry) : base;
    const dates = { directive, from: writeDate(from), until: until === undefined ? '' : writeDate(until) };
    const why = t(lang, until === undefined ? 'rules.why.fromOn' : 'rules.why.between', dates);
    return clauses.flatMap((clause): readonly SchemeRule[] => {
      const key = clauseKey(clause);
      if (known.has(key)) return [];
      known.add(key);
      return [{ ...wordsOfRule(lang, clause), state: 'notAsked', why, findings: 0 }];
    });
  });
}

function wordsOfRule(lang: Lang, clause: Clause): Omit<SchemeRule, 'state' | 'why' | 'findings'> {
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
  };
}
