import type { BoundFigure } from '../../../boundNumbers/boundFigure';
import { countedFigures } from '../../../boundNumbers/countedFigures';
import { factFigures } from '../../../boundNumbers/factFigures';
import { rosterFigures } from '../../../boundNumbers/rosterFigures';
import { figureInCell, figureOfTotal } from '../../../boundNumbers/tableFigures';
import type { FactKey, Facts } from '../../../model/scheme/facts';
import type { Term } from '../../../model/scheme/outline';
import type { TableTypeId } from '../../../model/tables/tableType';
import type { TableView } from '../../../tableViews/TableView';
import type { SchemeView } from '../../view/SchemeView';

/** The figures that phrases of the text are held against. A table that stands in parts says nothing here. */
export interface ClaimContext {
  readonly tables: readonly TableView[];
  /** What else the figures hang on. */
  readonly key: string;
  readonly term: Term;
  /** Names the organisation goes by in a text, in small letters, the longest first. */
  readonly ownNames: readonly string[];
  /** Names of the organisation above, and what it is (`đảng bộ tỉnh`), likewise. */
  readonly superiorNames: readonly string[];
  only(type: TableTypeId): TableView | null;
  cell(type: TableTypeId, row: string, column: string): BoundFigure | null;
  total(type: TableTypeId, column: string): BoundFigure | null;
  roster(name: string): BoundFigure | null;
  fact(key: ClaimFact): BoundFigure | null;
  /** Whether no row of a table, that has rows, leaves a column empty. */
  isFilled(type: TableTypeId, column: string): boolean;
}

/** Facts that texts state beside the tables. */
const CLAIM_FACTS = [
  'official_members',
  'incumbents',
  'delegates_summoned',
  'delegates_present',
  'grassroots_organisations',
  'merged_from',
  'office_staff',
  'direct_secretary_pilots',
] as const satisfies readonly FactKey[];
type ClaimFact = (typeof CLAIM_FACTS)[number];

/** Reads every fact it may need at once, so that the rule is known to hang on them. */
export function claimContext(view: SchemeView): ClaimContext {
  const tables = view.everyTable;
  const { organisation_name, place_name, superior_name, congress_date } = view.facts;
  const facts: Facts = Object.fromEntries(
    CLAIM_FACTS.flatMap((key) => {
      const value = view.facts[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const only = (type: TableTypeId) => {
    const [first, second] = tables.filter((table) => table.type === type);
    return first && !second ? first : null;
  };
  const names = ownNames(organisation_name, place_name);
  const superiorNames = ownNames(superior_name, kindOf(superior_name));
  const stated = new Map(factFigures(facts).map((figure) => [figure.id, figure]));
  let counted: ReadonlyMap<string, BoundFigure> | null = null;
  return {
    tables,
    key: JSON.stringify([view.snapshot.term, names, superiorNames, congress_date, facts]),
    term: view.snapshot.term,
    ownNames: names,
    superiorNames,
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
      const date = congress_date === undefined ? {} : { congress_date };
      counted ??= count(only('roster') ? tables : tables.filter(({ type }) => type !== 'roster'), date);
      return counted.get(`roster/${name}`) ?? null;
    },
    fact: (key) => stated.get(`fact/${key}`) ?? null,
    isFilled(type, column) {
      const rows = tables.filter((table) => table.type === type).flatMap((table) => table.rows);
      return rows.length > 0 && rows.every(({ cells }) => (cells[column] ?? '') !== '');
    },
  };
}

function count(tables: readonly TableView[], facts: Facts): ReadonlyMap<string, BoundFigure> {
  const placed = tables.map((table) => ({ section: table.section, table }));
  const figures = [...rosterFigures({ facts, tables: placed }), ...countedFigures(placed)];
  return new Map(figures.map((figure) => [figure.id, figure]));
}

/** `Đảng bộ tỉnh` of `Đảng bộ tỉnh Lai Châu`. */
function kindOf(name: unknown): string | undefined {
  const kind =
    typeof name === 'string' ? /^đảng (?:bộ|ủy|uỷ) (?:tỉnh|thành phố|huyện|quận|thị xã)/iu.exec(name) : null;
  return kind?.[0].replace(/đảng (?:ủy|uỷ)/iu, 'đảng bộ');
}

/** `đảng bộ xã minh tân`, `xã minh tân`, `minh tân`. */
function ownNames(...names: readonly unknown[]): readonly string[] {
  const whole = names.flatMap((name) => (typeof name === 'string' && name.trim() ? [name.trim()] : []));
  const short = whole.map((name) => name.replace(/^(?:đảng bộ|đảng ủy|đảng uỷ|chi bộ)\s+/iu, ''));
  return [...new Set([...whole, ...short])]
    .map((name) => name.normalize('NFC').toLowerCase().replaceAll('uỷ', 'ủy'))
    .sort((a, b) => b.length - a.length);
}
