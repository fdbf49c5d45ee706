import { integerCell } from '../../model/tables/integerCell';
import { broken } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

const COLUMNS = ['women', 'young', 'qualified', 'from_elsewhere'] as const;

/** `plan.counts`: for each title, every partial count and the number of named people are at most the number planned. */
export const planCounts = defineCheck({
  kind: 'plan.counts',
  parameters: {},
  messages: {
    findings: ['plan.from_elsewhere', 'plan.named', 'plan.qualified', 'plan.women', 'plan.young'],
    how: ['plan.counts'],
  },
  run(_parameters, view) {
    return view.tables('planning').flatMap((table) =>
      table.tops.flatMap((row) => {
        const planned = integerCell(row, 'planned');
        if (planned === null) return [];
        const also = [table.ref(row.id, 'planned')];
        const above = COLUMNS.flatMap((column) => {
          const count = integerCell(row, column);
          if (count === null || count <= planned) return [];
          const params = { count, planned };
          const at = table.ref(row.id, column);
          return [broken({ code: `plan.${column}`, how: 'plan.counts', params, at, also })];
        });
        const named = table.parts(row.id).length;
        if (named <= planned) return above;
        const params = { count: named, planned };
        return [
          ...above,
          broken({ code: 'plan.named', how: 'plan.counts', params, at: table.ref(row.id, 'planned') }),
        ];
      }),
    );
  },
});
