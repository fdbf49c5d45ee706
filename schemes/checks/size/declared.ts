import { integerCell } from '../../model/tables/integerCell';
import { SEATS_BODIES } from '../../model/tables/seats';
import { rowName } from '../../tableViews/rowName';
import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `size.declared`: in each row of `seats`, the planned seats are at most the maximum in that row. Seats added for rotation are
 * not counted at levels where the pack excludes them.
 */
export const declared = defineCheck({
  kind: 'size.declared',
  parameters: {},
  messages: {
    findings: [
      'size.declared',
      'size.declared.deputy_secretary',
      'size.declared.executive_committee',
      'size.declared.inspection_committee',
      'size.declared.secretary',
      'size.declared.standing_committee',
    ],
    how: ['size.max', 'size.maxRotation'],
  },
  run(_parameters, view) {
    const rotates = view.level !== null && view.pack?.parameters.rotationLevels.includes(view.level);
    return view.tables('seats').flatMap((table) =>
      table.rows.flatMap((row) => {
        const max = integerCell(row, 'max_allowed');
        const planned = integerCell(row, 'planned');
        if (max === null || planned === null) return [];
        const extra = rotates ? (integerCell(row, 'rotation_extra') ?? 0) : 0;
        const params = { planned, extra, count: planned - extra, max };
        const how = extra > 0 ? 'size.maxRotation' : 'size.max';
        const at = table.ref(row.id, 'planned');
        if (planned - extra <= max) return [met(how, params, at)];
        const isBody = SEATS_BODIES.some((body) => body === row.id);
        const code = isBody ? `size.declared.${row.id}` : 'size.declared';
        const named = isBody ? params : { ...params, row: rowName(table.type, row) };
        return [broken({ code, how, params: named, at, also: [table.ref(row.id, 'max_allowed')] })];
      }),
    );
  },
});
