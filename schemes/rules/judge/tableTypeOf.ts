import { isOfKind } from '../../checks/Check';
import { ageMonth } from '../../checks/counting/ageMonth';
import { retirementByBirth } from '../../checks/counting/retirementMonth';
import { DependencyTracker } from '../../checks/view/DependencyTracker';
import { inScope } from '../../checks/view/inScope';
import { viewScheme } from '../../checks/view/SchemeView';
import { ViewMemo } from '../../checks/view/ViewMemo';
import type { Pack } from '../../clauses/pack';
import { applyLayers } from '../../layers/applyLayers';
import type { Snapshot } from '../../model/scheme/snapshot';
import type { Row, TableType, TableTypeId } from '../../model/tables/tableType';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import { choosePack } from '../../packs/choosePack';
import { editionTerms } from '../../packs/editionTerms';
import { monthIndex } from '../../tableViews/monthIndex';

/** The parts of a scheme on which the months of service left depend. */
export type Counting = Pick<Snapshot, 'facts' | 'term' | 'edition' | 'layers'>;

/**
 * A table type with the columns that are computed from a scheme. In the review of incumbents these are the months of service
 * left at the month at which ages are counted, and whether they suffice for re-election. Both are empty if the scheme has
 * no pack. Other table types are returned unchanged.
 */
export function tableTypeOf(id: TableTypeId, scheme: Counting): TableType {
  const type = TABLE_TYPES[id];
  if (id !== 'review') return type;
  const pack = choosePack(scheme.facts, scheme.term, scheme.edition);
  const left = pack ? monthsLeft(scheme, pack) : () => null;
  const need = pack ? needed(scheme, pack) : () => null;
  const computes: Readonly<Record<string, (row: Row) => number | string | null>> = {
    months_left: left,
    eligible: (row) => {
      const [months, least] = [left(row), need(row)];
      return months === null || least === null ? null : months >= least ? 'yes' : 'no';
    },
  };
  return {
    ...type,
    columns: type.columns.map((column) => {
      const compute = computes[column.key];
      return compute ? { ...column, compute } : column;
    }),
  };
}

function monthsLeft(scheme: Counting, pack: Pack): (row: Row) => number | null {
  const month = ageMonth(viewOf(scheme, pack));
  return ({ cells: { sex, birth, retirement_month: own } }) => {
    if (month === null) return null;
    if (typeof own === 'string') return monthIndex(own) - month;
    if (typeof birth !== 'string' || (sex !== 'male' && sex !== 'female')) return null;
    return retirementByBirth(sex, monthIndex(birth), pack.parameters.retirement) - month;
  };
}

/** Months of service that the pack requires for re-election, by the present post. */
function needed(scheme: Counting, pack: Pack): (row: Row) => number | null {
  const view = viewOf(scheme, pack);
  const checks = applyLayers(pack.clauses, pack.id, scheme.layers ?? []).flatMap(({ check, scope }) =>
    isOfKind(check, 'review.left') && inScope(scope, view) === true ? [check] : [],
  );
  return ({ cells }) => {
    const isDeputy =
      cells.committee_post === 'standing_deputy' || cells.committee_post === 'deputy_secretary';
    const applicable = checks.filter(({ only, except }) =>
      isDeputy ? except !== 'deputies' : only !== 'deputies',
    );
    return applicable.length === 0 ? null : Math.max(...applicable.map(({ months }) => months));
  };
}

/** The view of a scheme without sections, from which only facts are read. */
function viewOf({ facts, term, edition }: Counting, pack: Pack) {
  return viewScheme(
    {
      format: 'de-an/snapshot',
      version: 1,
      title: '',
      term,
      template: { id: '', version: 0 },
      edition,
      facts,
      sections: [],
      waivers: [],
    },
    pack,
    editionTerms(edition),
    new ViewMemo(),
    new DependencyTracker(),
  );
}
