import { namedRows } from '../counting/namedRows';
import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `leaving.grounds`: each person who does not stand again has a reason and a plan. */
export const leaving = defineCheck({
  kind: 'leaving.grounds',
  parameters: {},
  messages: { findings: ['leaving.reason', 'leaving.settlement'], how: ['leaving.grounds'] },
  run(_parameters, view) {
    return namedRows(view, 'leavers')
      .filter(({ key }) => key !== null)
      .flatMap(({ row, name, ref }) => {
        const blank = (['reason', 'settlement'] as const).filter((key) => row.cells[key] === undefined);
        if (blank.length === 0) return [met('leaving.grounds', { name }, ref('reason'))];
        return blank.map((key) =>
          broken({ code: `leaving.${key}`, how: 'leaving.grounds', params: { name }, at: ref(key) }),
        );
      });
  },
});
