import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Finding } from '../../model/findings/finding';
import type { SectionSnapshot, Snapshot, TableSnapshot } from '../../model/scheme/snapshot';
import type { Row, TableTypeId } from '../../model/tables/tableType';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import { validate } from '../judge/validate';
import { exampleScheme } from '../testing/exampleScheme';
import { ALL_CASES } from './allCases';

/**
 * Tables that may stand in a scheme more than once, each with a part of the rows: rules read all of them. Of every other
 * type the first table is the scheme's (`SchemeView.table`).
 */
const SPLIT: readonly TableTypeId[] = ['roster', 'statistics', 'headcount'];
/** Columns that hold names, in whatever table: one person is known by their name from table to table. */
const NAMES = ['full_name', 'organisation', 'relatives'];

/** Parameters that follow where rows stand. */
const PLACES = ['figure', 'terms'];

const cases = fc.constantFrom(...ALL_CASES).map(({ scheme }) => exampleScheme(scheme));

describe('findings do not depend on', () => {
  it('the order of the rows', () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (snapshot, draw) => {
        const shuffled = mapTables(snapshot, (table) => ({ ...table, rows: shuffle(table.rows, draw) }));
        assert.deepEqual(told(shuffled), told(snapshot));
      }),
      { numRuns: 400 },
    );
  });

  it('how the rows of a roster, a quality table or a frame are spread over tables and sections', () => {
    fc.assert(
      fc.property(cases.filter(namesNoTable), fc.nat(5), fc.boolean(), (snapshot, cut, apart) => {
        assert.deepEqual(told(split(snapshot, cut, apart)), told(snapshot));
      }),
      { numRuns: 400 },
    );
  });

  it('what people and organisations are called', () => {
    fc.assert(
      fc.property(cases, (snapshot) => {
        const renamed = rename(snapshot, (name) => name.replace(/\p{L}+/gu, swapLetters));
        assert.deepEqual(told(renamed), told(snapshot));
      }),
      { numRuns: 400 },
    );
  });
});

/** A number bound to a cell or a total names its table: where the row goes into another, it is another number. */
function namesNoTable(snapshot: Snapshot): boolean {
  return !/"figure":"(cell|total)\//.test(
    JSON.stringify(snapshot.sections.map(({ narrative }) => narrative)),
  );
}

/**
 * What the findings say, without where they point: the figure a typed number would be bound to names its table, and a
 * sum over two tables has none. Left out are the names and lists of names, which follow the rows' order and the
 * renaming, and so do the written-out terms of a sum: of two relatives, or of two equal entries, the one that stands
 * first is named first.
 */
function told(snapshot: Snapshot): readonly string[] {
  const names = snapshot.sections
    .flatMap((section) => section.tables)
    .flatMap(({ type, rows }) => rows.map((row) => row.cells[TABLE_TYPES[type].label]))
    .concat((snapshot.steps ?? []).flatMap((step) => step.names.map(({ name }) => name)))
    .filter((name) => typeof name === 'string');
  const isName = (value: string | number) =>
    typeof value === 'string' && (value.includes('…') || names.some((name) => value.includes(name)));
  return validate(snapshot)
    .findings.map(({ rule, severity, code, params }: Finding) => {
      const rest = Object.entries(params).filter(([key, value]) => !PLACES.includes(key) && !isName(value));
      return JSON.stringify([rule, severity, code, rest.sort()]);
    })
    .sort();
}

function mapTables(snapshot: Snapshot, change: (table: TableSnapshot) => TableSnapshot): Snapshot {
  return {
    ...snapshot,
    sections: snapshot.sections.map((section) => ({ ...section, tables: section.tables.map(change) })),
  };
}

function shuffle(rows: readonly Row[], draw: Iterator<number>): readonly Row[] {
  return rows
    .map((row) => ({ row, key: Number(draw.next().value) }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);
}

function split(snapshot: Snapshot, cut: number, apart: boolean): Snapshot {
  const sections = snapshot.sections.flatMap((section): readonly SectionSnapshot[] => {
    const halves = section.tables.map((table) => halve(table, cut));
    const second = halves.flatMap(([, rest]) => (rest ? [rest] : []));
    const first = { ...section, tables: halves.map(([table]) => table) };
    if (second.length === 0) return [first];
    if (!apart) return [{ ...first, tables: [...first.tables, ...second] }];
    return [first, { ...section, id: `${section.id}-2`, tables: second }];
  });
  return { ...snapshot, sections };
}

/** Parts stay with their row, stated totals with the rows they state: such tables are not cut. */
function halve(table: TableSnapshot, cut: number): readonly [TableSnapshot, TableSnapshot | null] {
  const isCut =
    SPLIT.includes(table.type) && table.rows.every(({ id, parent }) => !parent && id !== 'stated');
  if (!isCut) return [table, null];
  return [
    { ...table, rows: table.rows.slice(0, cut) },
    { ...table, id: `${table.id}-2`, rows: table.rows.slice(cut) },
  ];
}

function rename(snapshot: Snapshot, change: (name: string) => string): Snapshot {
  const steps = (snapshot.steps ?? []).map((step) => ({
    ...step,
    names: step.names.map((name) => ({ ...name, name: change(name.name) })),
  }));
  return mapTables({ ...snapshot, steps }, (table) => {
    const rows = table.rows.map((row) => {
      const cells = { ...row.cells };
      // Below a title of the planning table stand the people planned for it.
      for (const column of row.parent ? [...NAMES, 'title'] : NAMES) {
        const name = cells[column];
        if (typeof name === 'string') cells[column] = change(name);
      }
      return { ...row, cells };
    });
    return { ...table, rows };
  });
}

/** Another word for each word, and never one word for two. */
function swapLetters(word: string): string {
  return `${[...word].reverse().join('')}x`;
}
