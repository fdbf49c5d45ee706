import { integerCell } from '../../model/tables/integerCell';
import { broken, type CheckResult } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

const COLUMNS = ['women', 'young', 'qualified', 'from_elsewhere'] as const;

/** `plan.counts`: of those planned for a title (`planning`) none of the counts is greater than all, nor are more named. */
export function planCounts(_check: unknown, view: SchemeView): readonly CheckResult[] {
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
}
