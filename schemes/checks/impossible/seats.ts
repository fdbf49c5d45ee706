import { integerCell } from '../../model/tables/integerCell';
import { broken, type CheckResult } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `impossible.seats`: the seats left vacant, and those added for rotation, are at most as many as the planned seats. At most
 * one secretary is planned.
 */
export const seats = defineCheck({
  kind: 'impossible.seats',
  parameters: {},
  messages: {
    findings: ['impossible.left_vacant', 'impossible.rotation_extra', 'impossible.secretaries'],
    how: ['impossible.seats', 'impossible.secretaries'],
  },
  run(_parameters, view) {
    return view.tables('seats').flatMap((table) =>
      table.rows.flatMap((row) => {
        const planned = integerCell(row, 'planned');
        if (planned === null) return [];
        const also = [table.ref(row.id, 'planned')];
        const out: CheckResult[] = [];
        for (const column of ['left_vacant', 'rotation_extra'] as const) {
          const count = integerCell(row, column);
          if (count === null || count <= planned) continue;
          const at = table.ref(row.id, column);
          out.push(
            broken({
              code: `impossible.${column}`,
              how: 'impossible.seats',
              params: { count, planned },
              at,
              also,
            }),
          );
        }
        if (row.id === 'secretary' && planned > 1) {
          const at = table.ref(row.id, 'planned');
          out.push(
            broken({
              code: 'impossible.secretaries',
              how: 'impossible.secretaries',
              params: { planned },
              at,
            }),
          );
        }
        return out;
      }),
    );
  },
});
