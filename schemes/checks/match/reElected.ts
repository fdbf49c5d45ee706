import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `match.reElected`: the number of candidates for re-election is at most the number of incumbents in the facts. */
export const reElected = defineCheck({
  kind: 'match.reElected',
  parameters: {},
  messages: { findings: ['match.reElected'], how: ['match.reElected'] },
  run(_parameters, view) {
    const incumbents = view.numberFact('incumbents');
    const reElection = view.people.filter(
      (person) => person.candidacy === 're_election' && person.slatedForCommittee,
    );
    const first = reElection[0];
    if (incumbents === null || !first) return [];
    const params = { count: reElection.length, incumbents };
    const at = first.ref('candidacy_kind');
    if (reElection.length <= incumbents) return [met('match.reElected', params, at)];
    const also = [view.factRef('incumbents')];
    return [broken({ code: 'match.reElected', how: 'match.reElected', params, at, also })];
  },
});
