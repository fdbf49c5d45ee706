import { namedRows } from '../counting/namedRows';
import { broken, type CheckResult, met } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** `leaving.grounds`: each person who does not stand again has a reason and a plan. */
export function leaving(_check: unknown, view: SchemeView): readonly CheckResult[] {
  return namedRows(view, 'leavers')
    .filter(({ key }) => key !== null)
    .flatMap(({ row, name, ref }) => {
      const blank = (['reason', 'settlement'] as const).filter((key) => row.cells[key] === undefined);
      if (blank.length === 0) return [met('leaving.grounds', { name }, ref('reason'))];
      return blank.map((key) =>
        broken({ code: `leaving.${key}`, how: 'leaving.grounds', params: { name }, at: ref(key) }),
      );
    });
}
