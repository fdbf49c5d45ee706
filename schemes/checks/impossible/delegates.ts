import { integerCell } from '../../model/tables/integerCell';
import { delegateRows } from '../counting/delegateRows';
import { broken, type CheckResult } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `impossible.delegates`: an organisation has at most as many women, young and minority delegates as delegates, and at most
 * as many delegates as full members.
 */
export const delegates = defineCheck({
  kind: 'impossible.delegates',
  parameters: {},
  messages: {
    findings: [
      'impossible.delegates.ethnic_minority',
      'impossible.delegates.women',
      'impossible.delegates.young',
      'impossible.delegatesAbove',
    ],
    how: ['impossible.delegates', 'impossible.members'],
  },
  run(_parameters, view) {
    return delegateRows(view).flatMap((row) => {
      if (row.delegates === null) return [];
      const out: CheckResult[] = [];
      for (const column of ['women', 'young', 'ethnic_minority'] as const) {
        const count = integerCell(row.row, column);
        if (count === null || count <= row.delegates) continue;
        const params = { name: row.name, count, delegates: row.delegates };
        const at = row.ref(column);
        out.push(broken({ code: `impossible.delegates.${column}`, how: 'impossible.delegates', params, at }));
      }
      const members = integerCell(row.row, 'official_members');
      if (members !== null && row.delegates > members) {
        const params = { name: row.name, delegates: row.delegates, members };
        const [at, also] = [row.ref('by_members'), [row.ref('official_members')]];
        out.push(broken({ code: 'impossible.delegatesAbove', how: 'impossible.members', params, at, also }));
      }
      return out;
    });
  },
});
