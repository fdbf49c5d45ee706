import type { CheckParameters } from '../../clauses/check';
import { nameKey } from '../../tableViews/nameKey';
import { broken, type CheckResult, met } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';
import { type Leader, unitsOf } from './leaders';

/** `units.sentCount`: a locality that people are sent to (`unitLeaders`) takes at most `most` of them. */
export function sentCount(
  { most }: CheckParameters['units.sentCount'],
  view: SchemeView,
): readonly CheckResult[] {
  const places = new Map<string, Leader[]>();
  for (const leader of unitsOf(view).flatMap(({ leaders }) => leaders)) {
    const key = nameKey(leader.row.cells.sent_to);
    if (key !== null) places.set(key, [...(places.get(key) ?? []), leader]);
  }
  return [...places.values()].flatMap((sent) => {
    const [first, ...others] = sent;
    if (!first) return [];
    const params = { place: String(first.row.cells.sent_to), count: sent.length, most };
    const at = first.ref('sent_to');
    if (sent.length <= most) return [met('units.sentCount', params, at)];
    const also = others.map((leader) => leader.ref('sent_to'));
    return [broken({ code: 'units.sentCount', how: 'units.sentCount', params, at, also })];
  });
}
