import { higherIsStricter } from '../../clauses/parameter';
import type { CellRef } from '../../model/findings/finding';
import { integerCell } from '../../model/tables/integerCell';
import { delegateRows } from '../counting/delegateRows';
import { namedRows } from '../counting/namedRows';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import type { SchemeView } from '../view/SchemeView';

/**
 * `dossier.floor`: a candidate in `dossiers` whom the convening committee did not propose has the support of more than `low`
 * percent of the participants of the congress. Exactly that share is not enough.
 */
export const floorSupport = defineCheck({
  kind: 'dossier.floor',
  parameters: {
    low: higherIsStricter('percent'),
  },
  messages: { findings: ['dossier.floor'], how: ['dossier.floor'] },
  run({ low: percent }, view) {
    const nominees = namedRows(view, 'dossiers').filter(
      ({ row }) => row.cells.nomination !== undefined && row.cells.nomination !== 'prepared',
    );
    if (nominees.length === 0) return [];
    const delegates = congressSize(view);
    return nominees.map(({ row, name, ref }) => {
      const at = ref('agreeing');
      const agreeing = integerCell(row, 'agreeing');
      if (agreeing === null || !delegates) {
        return undecided(agreeing === null ? at : sizeRef(view, at));
      }
      const params = {
        name,
        agreeing,
        delegates,
        percent,
        need: Math.floor((delegates * percent) / 100) + 1,
      };
      if (100 * agreeing > percent * delegates) return met('dossier.floor', params, at);
      return broken({ code: 'dossier.floor', how: 'dossier.floor', params, at });
    });
  },
});

/** The number of participants: members at a plenary congress, otherwise delegates; null if a number is missing. */
function congressSize(view: SchemeView): number | null {
  if (view.facts.congress_kind === 'plenary') return view.numberFact('official_members');
  const rows = delegateRows(view);
  if (rows.length === 0 || rows.some((row) => row.delegates === null)) return null;
  return rows.reduce((sum, row) => sum + (row.delegates ?? 0), 0);
}

function sizeRef(view: SchemeView, at: CellRef): CellRef {
  if (view.facts.congress_kind === 'plenary') return view.factRef('official_members');
  return view.table('quotas')?.ref(undefined, 'by_unit') ?? at;
}
