import { lowerIsStricter } from '../../clauses/parameter';
import { integerCell } from '../../model/tables/integerCell';
import { rowName } from '../../tableViews/rowName';
import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `percent.list`: the stated percentages of the parts of a criterion add up to 100, with a difference of at most `tolerance`.
 * Only criteria with two or more percentages and without counts are judged. A sum below 100 has the severity of the clause, a
 * sum above it the severity `target`.
 */
export const list = defineCheck({
  kind: 'percent.list',
  parameters: {
    tolerance: lowerIsStricter('percent'),
  },
  messages: { findings: ['percent.listAbove', 'percent.listOpen'], how: ['percent.list'] },
  run({ tolerance }, view) {
    return view.tables('statistics').flatMap((table) =>
      table.rows.flatMap((row) => {
        const parts = table.parts(row.id);
        const stated = parts.flatMap((part) => integerCell(part, 'stated_percent') ?? []);
        const counted = parts.some((part) => integerCell(part, 'count') !== null);
        if (stated.length < 2 || counted) return [];
        const sum = stated.reduce((a, b) => a + b, 0);
        const params = { name: rowName('statistics', row), terms: stated.map(String).join(' + '), sum };
        const at = table.ref(parts[0]?.id, 'stated_percent');
        const how = 'percent.list';
        if (Math.abs(sum - 100) <= tolerance + 1e-9) return [met(how, params, at)];
        if (sum > 100) return [broken({ code: 'percent.listAbove', how, params, at, severity: 'target' })];
        return [broken({ code: 'percent.listOpen', how, params, at })];
      }),
    );
  },
});
