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
 * Table types that a scheme may have more than once, each table with some of the rows: rules read all of them. Of every
 * other type rules read the first table only (`SchemeView.table`).
 */
const SPLIT: readonly TableTypeId[] = ['roster', 'statistics', 'headcount'];
/** Columns that hold names in any table. A name identifies the same person in all of them. */
const NAMES = ['full_name', 'organisation', 'relatives'];

/** Parameters that depend on the place of rows. */
const PLACES = ['figure', 'terms'];
/** The finding whose `n` is the number of a row without a name. */
const NUMBERED = 'impossible.nameless';

const cases = fc.constantFrom(...ALL_CASES).map(({ scheme }) => exampleScheme(scheme));

describe('findings do not depend on', () => {
  it('the order of the rows', () => {
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (snapshot, draw) => {
        const shuffled = mapTables(snapshot, (table) => ({ ...table, rows: shuffle(table.rows, draw) }));
        assert.deepEqual(findingTexts(shuffled), findingTexts(snapshot));
      }),
      { numRuns: 400 },
    );
  });

  it('how the rows of a roster, a quality table or a frame are spread over tables and sections', () => {
    fc.assert(
      fc.property(cases.filter(namesNoTable), fc.nat(5), fc.boolean(), (snapshot, cut, apart) => {
        assert.deepEqual(findingTexts(split(snapshot, cut, apart)), findingTexts(snapshot));
      }),
      { numRuns: 400 },
    );
  });

  it('what people and organisations are called', () => {
    fc.assert(
      fc.property(cases, (snapshot) => {
        const renamed = rename(snapshot, (name) => name.replace(/\p{L}+/gu, swapLetters));
        assert.deepEqual(findingTexts(renamed), findingTexts(snapshot));
      }),
      { numRuns: 400 },
    );
  });
});

/** Whether no bound number names a table: a row moved to another table would have another bound number. */
function namesNoTable(snapshot: Snapshot): boolean {
  return !/"figure":"(cell|total)\//.test(
    JSON.stringify(snapshot.sections.map(({ narrative }) => narrative)),
  );
}

/**
 * The content of the findings without their places. The bound number proposed for a typed one is left out, because its
 * id names a table. Names and lists of names are left out, because they follow the order of rows and the renaming; so do
 * the written-out terms of a sum.
 */
function findingTexts(snapshot: Snapshot): readonly string[] {
  const names = snapshot.sections
    .flatMap((section) => section.tables)
    .flatMap(({ type, rows }) => rows.map((row) => row.cells[TABLE_TYPES[type].label]))
    .concat((snapshot.steps ?? []).flatMap((step) => step.names.map(({ name }) => name)))
    .filter((name) => typeof name === 'string');
  const isName = (value: string | number) =>
    typeof value === 'string' && (value.includes('…') || names.some((name) => value.includes(name)));
  return validate(snapshot)
    .findings.map(({ rule, severity, code, params }: Finding) => {
      const rest = Object.entries(params).filter(
        ([key, value]) => !PLACES.includes(key) && !(code === NUMBERED && key === 'n') && !isName(value),
      );
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
      // The rows below a title of the planning table name the people planned for it.
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
