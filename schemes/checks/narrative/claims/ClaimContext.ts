import type { BoundNumber } from '../../../boundNumbers/boundNumber';
import { countedNumbers } from '../../../boundNumbers/countedNumbers';
import { factNumbers } from '../../../boundNumbers/factNumbers';
import { rosterNumbers } from '../../../boundNumbers/rosterNumbers';
import { boundNumberInCell, boundNumberOfTotal } from '../../../boundNumbers/tableNumbers';
import type { FactKey, Facts } from '../../../model/scheme/facts';
import type { Term } from '../../../model/scheme/outline';
import type { TableTypeId } from '../../../model/tables/tableType';
import { placeTones } from '../../../model/text/placeTones';
import type { TableView } from '../../../tableViews/TableView';

/** The dates of the facts that the text is compared with. */
export interface CongressDates {
  readonly congress_date: unknown;
  readonly congress_end: unknown;
}

/**
 * The numbers of a scheme that its text is compared with. `cell`, `total` and the counts over a roster are null for a table
 * type that the scheme has more than once.
 */
export interface ClaimContext {
  readonly tables: readonly TableView[];
  /** Cache key of everything except the tables that the numbers depend on. Claims are read again when it changes. */
  readonly key: string;
  readonly term: Term;
  /** Names by which a text may call the organisation, in lower case, longest first. */
  readonly ownNames: readonly string[];
  /** Names of the superior organisation and its kind (`đảng bộ tỉnh`), in lower case, longest first. */
  readonly superiorNames: readonly string[];
  /** The dates of the congress in the facts. */
  readonly dates: CongressDates;
  onlyTable(type: TableTypeId): TableView | null;
  cell(type: TableTypeId, row: string, column: string): BoundNumber | null;
  total(type: TableTypeId, column: string): BoundNumber | null;
  roster(name: string): BoundNumber | null;
  fact(key: ClaimFact): BoundNumber | null;
  /** Whether the tables of a type have rows, and the column is filled in all of them. */
  isFilled(type: TableTypeId, column: string): boolean;
}

/** Facts that texts state as numbers. */
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

/** What the context is built from: the view of a rule, or a snapshot with the views of its tables. */
export interface ClaimSource {
  readonly everyTable: readonly TableView[];
  readonly facts: Facts;
  readonly snapshot: { readonly term: Term };
}

/** Builds the context. It reads every fact that a claim may need at once, so that the tracker records all of them. */
export function claimContext(view: ClaimSource): ClaimContext {
  const tables = view.everyTable;
  const { organisation_name, place_name, superior_name, congress_date, congress_end } = view.facts;
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
  const factsById = new Map(factNumbers(facts).map((figure) => [figure.id, figure]));
  let countsById: ReadonlyMap<string, BoundNumber> | null = null;
  return {
    tables,
    key: JSON.stringify([view.snapshot.term, names, superiorNames, congress_date, facts]),
    term: view.snapshot.term,
    ownNames: names,
    superiorNames,
    dates: { congress_date, congress_end },
    onlyTable: only,
    cell(type, id, column) {
      const table = only(type);
      const row = table?.row(id);
      return table && row ? boundNumberInCell({ section: table.section, table }, row, column) : null;
    },
    total(type, column) {
      const table = only(type);
      return table && boundNumberOfTotal({ section: table.section, table }, column);
    },
    roster(name) {
      const date = congress_date === undefined ? {} : { congress_date };
      countsById ??= countPeople(
        only('roster') ? tables : tables.filter(({ type }) => type !== 'roster'),
        date,
      );
      return countsById.get(`roster/${name}`) ?? null;
    },
    fact: (key) => factsById.get(`fact/${key}`) ?? null,
    isFilled(type, column) {
      const rows = tables.filter((table) => table.type === type).flatMap((table) => table.rows);
      return rows.length > 0 && rows.every(({ cells }) => (cells[column] ?? '') !== '');
    },
  };
}

function countPeople(tables: readonly TableView[], facts: Facts): ReadonlyMap<string, BoundNumber> {
  const placed = tables.map((table) => ({ section: table.section, table }));
  const figures = [...rosterNumbers({ facts, tables: placed }), ...countedNumbers(placed)];
  return new Map(figures.map((figure) => [figure.id, figure]));
}

/** The kind of an organisation in its name: `Đảng bộ tỉnh` in `Đảng bộ tỉnh Lai Châu`; undefined if there is none. */
function kindOf(name: unknown): string | undefined {
  const kind =
    typeof name === 'string' ? /^đảng (?:bộ|ủy|uỷ) (?:tỉnh|thành phố|huyện|quận|thị xã)/iu.exec(name) : null;
  return kind?.[0].replace(/đảng (?:ủy|uỷ)/iu, 'đảng bộ');
}

/** The names in lower case, with and without `đảng bộ` or a similar word, longest first. */
function ownNames(...names: readonly unknown[]): readonly string[] {
  const whole = names.flatMap((name) => (typeof name === 'string' && name.trim() ? [name.trim()] : []));
  const short = whole.map((name) => name.replace(/^(?:đảng bộ|đảng ủy|đảng uỷ|chi bộ)\s+/iu, ''));
  return [...new Set([...whole, ...short])]
    .map((name) => placeTones(name.normalize('NFC').toLowerCase()))
    .sort((a, b) => b.length - a.length);
}
