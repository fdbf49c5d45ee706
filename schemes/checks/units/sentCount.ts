import { lowerIsStricter } from '../../clauses/parameter';
import { nameKey } from '../../tableViews/nameKey';
import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { type Leader, unitsOf } from './leaders';

/** `units.sentCount`: at most `most` leaders are sent to the same locality. */
export const sentCount = defineCheck({
  kind: 'units.sentCount',
  parameters: {
    most: lowerIsStricter('count'),
  },
  messages: { findings: ['units.sentCount'], how: ['units.sentCount'] },
  run({ most }, view) {
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
  },
});
