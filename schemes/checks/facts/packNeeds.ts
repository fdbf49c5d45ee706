import type { TableTypeId } from '../../model/tables/tableType';
import { undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

const CONGRESS_TABLES: readonly TableTypeId[] = ['seats', 'roster', 'surplus', 'quotas'];

/**
 * `facts.pack`: a scheme with tables of a congress has its level and the date of its congress, on which the rule pack depends.
 * It is undecided if one of them is missing, and gives no result otherwise.
 */
export const packNeeds = defineCheck({
  kind: 'facts.pack',
  parameters: {},
  messages: { findings: [], how: [] },
  run(_parameters, view) {
    if (view.pack || !CONGRESS_TABLES.some((type) => view.table(type))) return [];
    const needs = (['level', 'congress_date'] as const).filter((key) => view.facts[key] === undefined);
    return [undecided(...needs.map((key) => view.factRef(key)))];
  },
});
