import { firstNames } from '../counting/firstNames';
import { broken, type CheckResult, met } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** `person.slated`: everyone in the roster is prepared for some post; those who are for none are counted. */
export function notSlated(_check: unknown, view: SchemeView): readonly CheckResult[] {
  const named = view.people.filter((person) => person.row.cells.full_name !== undefined);
  const [someone] = named;
  if (!someone) return [];
  const without = named.filter((person) => person.slated.length === 0);
  const [first, ...others] = without;
  const params = {
    count: without.length,
    people: named.length,
    names: firstNames(without.map((person) => person.name)),
  };
  if (!first) return [met('person.slated', params, someone.ref('slated'))];
  const also = others.map((person) => person.ref('slated'));
  return [broken({ code: 'person.slated', how: 'person.slated', params, at: first.ref('slated'), also })];
}
