import { EDITION } from '../../clauses/edition';
import { broken } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `facts.edition`: this build has the edition of the rule book that the scheme names. If it does not, a finding says that
 * the scheme is judged by the current edition.
 */
export const edition = defineCheck({
  kind: 'facts.edition',
  parameters: {},
  messages: { findings: ['facts.edition'], how: ['facts.edition'] },
  run(_parameters, view) {
    if (view.edition.isKnown) return [];
    const params = { edition: view.snapshot.edition, current: EDITION };
    const at = view.factRef('level');
    return [broken({ code: 'facts.edition', how: 'facts.edition', params, at })];
  },
});
