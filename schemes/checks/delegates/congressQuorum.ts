import { higherIsStricter } from '../../clauses/parameter';
import type { CellRef } from '../../model/findings/finding';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `delegates.quorum`: at least `share` of the summoned delegates are present, and at least `share` of the organisations
 * in `quotas` are represented. Each of the two is judged only if its number of present or represented is filled in.
 */
export const congressQuorum = defineCheck({
  kind: 'delegates.quorum',
  parameters: {
    share: higherIsStricter('share'),
  },
  messages: {
    findings: ['delegates.quorum', 'delegates.represented'],
    how: ['delegates.quorum', 'delegates.represented'],
  },
  run({ share }, view) {
    const present = view.numberFact('delegates_present');
    const represented = view.numberFact('organisations_represented');
    const organisations = view.table('quotas')?.tops.length ?? 0;
    const summoned = view.numberFact('delegates_summoned');
    const judge = (code: string, count: number, whole: number, at: CellRef): CheckResult => {
      const need = Math.ceil((whole * share[0]) / share[1]);
      const params = { count, whole, need, part: share[0], parts: share[1] };
      if (count >= need) return met(code, params, at);
      return broken({ code, how: code, params, at });
    };
    const at = view.factRef('delegates_summoned');
    const people =
      present === null
        ? []
        : [
            summoned === null
              ? undecided(at)
              : judge('delegates.quorum', present, summoned, view.factRef('delegates_present')),
          ];
    const units =
      represented === null || organisations === 0
        ? []
        : [
            judge(
              'delegates.represented',
              represented,
              organisations,
              view.factRef('organisations_represented'),
            ),
          ];
    return [...people, ...units];
  },
});
