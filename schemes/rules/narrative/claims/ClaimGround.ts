import type { BoundFigure } from '../../../figures/boundFigure';
import { rosterFigures } from '../../../figures/rosterFigures';
import { figureInCell, figureOfTotal } from '../../../figures/tableFigures';
import type { Facts } from '../../../model/facts';
import type { Term } from '../../../model/outline';
import type { TableTypeId } from '../../../model/tableType';
import type { SchemeView } from '../../SchemeView';
import type { TableView } from '../../TableView';

/** The figures that phrases of the text are held against. A table that stands in parts says nothing here. */
export interface ClaimGround {
  readonly tables: readonly TableView[];
  /** What else the figures hang on. */
  readonly key: string;
  readonly term: Term;
  /** Names the organisation goes by in a text, in small letters, the longest first. */
  readonly ownNames: readonly string[];
  only(type: TableTypeId): TableView | null;
  cell(type: TableTypeId, row: string, column: string): BoundFigure | null;
  total(type: TableTypeId, column: string): BoundFigure | null;
  roster(name: string): BoundFigure | null;
}

/** Reads every fact it may need at once, so that the rule is known to hang on them. */
export function claimGround(view: SchemeView): ClaimGround {
  const tables = view.everyTable;
  const { organisation_name, place_name, congress_date } = view.facts;
  const only = (type: TableTypeId) => {
    const [first, second] = tables.filter((table) => table.type === type);
    return first && !second ? first : null;
  };
  const names = ownNames(organisation_name, place_name);
  let counted: ReadonlyMap<string, BoundFigure> | null = null;
  return {
    tables,
    key: JSON.stringify([view.snapshot.term, names, congress_date]),
    term: view.snapshot.term,
    ownNames: names,
    only,
    cell(type, id, column) {
      const table = only(type);
      const row = table?.row(id);
      return table && row ? figureInCell({ section: table.section, table }, row, column) : null;
    },
    total(type, column) {
      const table = only(type);
      return table && figureOfTotal({ section: table.section, table }, column);
    },
    roster(name) {
      counted ??= only('B3') ? countPeople(tables, { congress_date }) : new Map();
      return counted.get(`roster/${name}`) ?? null;
    },
  };
}

function countPeople(tables: readonly TableView[], facts: Facts): ReadonlyMap<string, BoundFigure> {
  const placed = tables.map((table) => ({ section: table.section, table }));
  return new Map(rosterFigures({ facts, tables: placed }).map((figure) => [figure.id, figure]));
}

/** `đảng bộ xã minh tân`, `xã minh tân`, `minh tân`. */
function ownNames(...names: readonly unknown[]): readonly string[] {
  const whole = names.flatMap((name) => (typeof name === 'string' && name.trim() ? [name.trim()] : []));
  const short = whole.map((name) => name.replace(/^(?:đảng bộ|đảng ủy|đảng uỷ|chi bộ)\s+/iu, ''));
  return [...new Set([...whole, ...short])]
    .map((name) => name.normalize('NFC').toLowerCase().replaceAll('uỷ', 'ủy'))
    .sort((a, b) => b.length - a.length);
}
