import type { TableTypeId } from '../../model/tables/tableType';
import { type CheckResult, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

const CONGRESS_TABLES: readonly TableTypeId[] = ['seats', 'roster', 'surplus', 'quotas'];

/** `facts.pack`: a congress scheme names its level and congress date; without them no directive can be chosen. */
export function packNeeds(_check: unknown, view: SchemeView): CheckResult[] {
  if (view.pack || !CONGRESS_TABLES.some((type) => view.table(type))) return [];
  const needs = (['level', 'congress_date'] as const).filter((key) => view.facts[key] === undefined);
  return [undecided(...needs.map((key) => view.factRef(key)))];
}
