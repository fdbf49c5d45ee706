import type { TableTypeId } from '../../model/tables/tableType';
import { undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

const CONGRESS_TABLES: readonly TableTypeId[] = ['seats', 'roster', 'surplus', 'quotas'];

/** `facts.pack`: a congress scheme names its level and congress date; without them no directive can be chosen. */
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
