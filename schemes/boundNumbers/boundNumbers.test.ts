import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CellValue } from '../model/cells/cell';
import { type Row, STATED_ROW, type TableTypeId } from '../model/tables/tableType';
import type { NumberForm } from '../model/text/numberForm';
import type { BoundNumberSources, PlacedTable } from './boundNumberSources';
import { boundNumbers, boundNumbersById } from './boundNumbers';
import { formsOf, writeBoundNumber } from './writeBoundNumber';

type Cells = Readonly<Record<string, CellValue>>;

function table(id: string, type: TableTypeId, rows: Readonly<Record<string, Cells>>): PlacedTable {
  const list = Object.entries(rows).map(
    ([row, { parent, ...cells }], i): Row => ({
      id: row,
      order: `a${i}`,
      ...(typeof parent === 'string' ? { parent } : {}),
      cells,
    }),
  );
  return { section: `s-${id}`, table: { id, type, title: `Biểu ${id}`, rows: list } };
}

const sourcesWith = (...tables: readonly PlacedTable[]): BoundNumberSources => ({
  facts: { congress_date: '2025-07-25' },
  tables,
});
const value = (sources: BoundNumberSources, id: string) => boundNumbersById(sources).get(id)?.value;
const written = (sources: BoundNumberSources, id: string) => {
  const boundNumber = boundNumbersById(sources).get(id);
  assert.ok(boundNumber, id);
  return Object.fromEntries(formsOf(boundNumber).map((form) => [form, writeBoundNumber(boundNumber, form)]));
};

const person = (cells: Cells): Cells => ({ slated: ['committee'], ...cells });
const ROSTER = table('roster', 'roster', {
  a: person({ sex: 'female', birth: '1985-08', candidacy_kind: 'first_time', ethnic: 'Tày' }),
  b: person({ sex: 'male', birth: '1985-07', candidacy_kind: 're_election', ethnic: 'Mường' }),
  c: person({ sex: 'male', candidacy_kind: 're_election', ethnic: '' }),
  d: { slated: ['standing_committee'], sex: 'female', birth: '1985-07', ethnic: ' Kinh ' },
  f: person({ sex: 'female', birth: '1970-01', candidacy_kind: 're_election', ethnic: 'Nùng' }),
  e: { slated: ['inspection_committee'], sex: 'female', birth: '1990-01', candidacy_kind: 'first_time' },
});

describe('counts over the roster', () => {
  it('count the people slated for the committee by their cells', () => {
    const sources = sourcesWith(ROSTER);
    const counts = Object.fromEntries(
      boundNumbers(sources).flatMap(({ id, value: n, whole }) =>
        id.startsWith('roster/') ? [[id.slice(7), [n, whole]]] : [],
      ),
    );
    assert.deepEqual(counts, {
      candidates: [5, null],
      women: [3, 5],
      // Someone born in 7/1985 is forty at the congress in 7/2025.
      young: [1, 5],
      firstTime: [1, 5],
      reElection: [3, 5],
      standing: [1, 5],
      ethnicMinority: [3, 5],
    });
  });

  it('are absent while nobody is slated; the young need the date of the congress', () => {
    assert.deepEqual(boundNumbers(sourcesWith(table('roster', 'roster', { a: { sex: 'male' } }))), []);
    const dateless = { ...sourcesWith(ROSTER), facts: {} };
    assert.equal(value(dateless, 'roster/young'), undefined);
    assert.equal(value(dateless, 'roster/women'), 3);
  });

  it('give the names for each seat of the committee, where names and seats are known', () => {
    const seats = (cells: Cells) => sourcesWith(table('surplus', 'surplus', { executive_committee: cells }));
    assert.equal(value(seats({ seats: 27, introduced: 30 }), 'roster/perSeat'), 30 / 27);
    assert.deepEqual(written(seats({ seats: 20, introduced: 23 }), 'roster/perSeat'), {
      digits: '1,15',
      words: 'một phẩy mười lăm',
    });
    for (const cells of [{ seats: 0, introduced: 3 }, { seats: 27 }, { introduced: 30 }] as Cells[])
      assert.equal(value(seats(cells), 'roster/perSeat'), undefined);
  });
});

describe('numbers of tables', () => {
  // Numbers are cached by their rows, so each test makes its own.
  const frame = () =>
    table('headcount', 'headcount', {
      a: { group: 'Cơ quan', units: 6, heads: 6, deputies: 15 },
      part: { parent: 'a', group: 'Khối', units: 4 },
      lost: { parent: 'gone', group: 'Khác', units: 5 },
      [STATED_ROW]: { units: 100 },
    });

  it('totals add top-level rows: not parts, not stated totals, but a part whose parent is missing', () => {
    assert.equal(value(sourcesWith(frame()), 'total/headcount/units'), 11);
    assert.equal(value(sourcesWith(frame()), 'total/headcount/heads'), 6);
    assert.equal(value(sourcesWith(frame()), 'total/headcount/secretaries'), undefined);
    assert.equal(value(sourcesWith(frame()), 'cell/headcount/part/units'), 4);
    assert.equal(value(sourcesWith(frame()), 'cell/headcount/a/positions'), 21);
    assert.equal(value(sourcesWith(frame()), 'total/headcount/positions'), 21);
  });

  it('a table split into parts keeps its totals, each offered once', () => {
    const parted = sourcesWith(
      table('headcount', 'headcount', { a: { units: 6 } }),
      table('headcount-2', 'headcount', { b: { units: 5 } }),
      table('unitLeaders', 'unitLeaders', { c: { staff: 9 } }),
    );
    assert.equal(value(parted, 'total/headcount/units'), 11);
    assert.equal(value(parted, 'total/headcount-2/units'), 11);
    assert.equal(value(parted, 'cell/headcount-2/b/units'), 5);
    assert.equal(boundNumbers(parted).filter(({ id }) => id.startsWith('total/')).length, 1);
    assert.deepEqual(boundNumbersById(parted).get('total/headcount-2/units')?.at, {
      section: 's-headcount',
      table: 'headcount',
      column: 'units',
    });
  });

  it('only a count that is part of another column has a share', () => {
    const sources = sourcesWith(
      table('statistics', 'statistics', {
        w: { whole: 338, count: 45 },
        x: { count: 3 },
        y: { whole: 0, count: 0 },
      }),
    );
    assert.deepEqual(written(sources, 'cell/statistics/w/count'), {
      digits: '45',
      noun: '45 đồng chí',
      words: 'bốn mươi lăm',
      wordsNoun: 'bốn mươi lăm đồng chí',
      percent: '13,3%',
    });
    assert.deepEqual(written(sources, 'cell/statistics/w/percent'), {
      digits: '13,3%',
      words: 'mười ba phẩy ba phần trăm',
    });
    for (const id of ['x', 'y'])
      assert.equal('percent' in written(sources, `cell/statistics/${id}/count`), false);
    assert.equal(value(sources, 'cell/statistics/x/whole'), undefined);
  });

  it('a coefficient is a ratio with two decimals; rows of people and restricted columns give no numbers', () => {
    const sources = sourcesWith(
      table('planning', 'planning', { executive_committee: { seats: 27, planned: 44 } }),
      ROSTER,
    );
    const boundNumber = boundNumbersById(sources).get('cell/planning/executive_committee/coefficient');
    assert.equal(boundNumber?.kind, 'ratio');
    assert.equal(boundNumber && writeBoundNumber(boundNumber, 'words'), 'một phẩy sáu mươi ba');
    assert.equal(boundNumber && writeBoundNumber(boundNumber, 'noun' satisfies NumberForm), null);
    assert.ok(boundNumbers(sources).every(({ id }) => !id.startsWith('cell/roster/')));
  });

  it('numeric facts can be bound, with their noun', () => {
    const sources = {
      facts: { official_members: 815, incumbents: 25, ethnic_share: 5.26, leavers: 2, place_name: 'A' },
      tables: [],
    };
    assert.equal(written(sources, 'fact/official_members')['noun'], '815 đảng viên');
    assert.equal(written(sources, 'fact/incumbents')['noun'], '25 đồng chí');
    assert.deepEqual(written(sources, 'fact/ethnic_share'), {
      digits: '5,3%',
      words: 'năm phẩy ba phần trăm',
    });
    assert.deepEqual(written(sources, 'fact/leavers'), { digits: '2', words: 'hai' });
    assert.equal(value(sources, 'fact/place_name'), undefined);
  });

  it('numbers are read again for another table or section, even with the same list of rows', () => {
    const one = table('headcount', 'headcount', { a: { units: 6 } });
    assert.equal(value(sourcesWith(one), 'cell/headcount/a/units'), 6);
    const renamed = { ...one, table: { ...one.table, id: 'Y' } };
    assert.equal(value(sourcesWith(renamed), 'cell/Y/a/units'), 6);
    const moved = { section: 'elsewhere', table: { ...one.table, id: 'X' } };
    assert.equal(value(sourcesWith(moved), 'cell/X/a/units'), 6);
    assert.equal(
      boundNumbersById(sourcesWith({ ...one, section: 'other' })).get('cell/headcount/a/units')?.at.section,
      'other',
    );
  });
});
