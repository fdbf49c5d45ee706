import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CellValue } from '../model/cells/cell';
import { type Row, STATED_ROW, type TableTypeId } from '../model/tables/tableType';
import type { NumberForm } from '../model/text/numberForm';
import { boundFigures, figuresById } from './boundFigures';
import type { FigureContext, PlacedTable } from './figureContext';
import { formsOf, writeFigure } from './writeFigure';

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

const context = (...tables: readonly PlacedTable[]): FigureContext => ({
  facts: { congress_date: '2025-07-25' },
  tables,
});
const value = (of: FigureContext, id: string) => figuresById(of).get(id)?.value;
const written = (of: FigureContext, id: string) => {
  const figure = figuresById(of).get(id);
  assert.ok(figure, id);
  return Object.fromEntries(formsOf(figure).map((form) => [form, writeFigure(figure, form)]));
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
  it('are of those slated for the committee, by what their cells say', () => {
    const of = context(ROSTER);
    const counts = Object.fromEntries(
      boundFigures(of).flatMap(({ id, value: n, whole }) =>
        id.startsWith('roster/') ? [[id.slice(7), [n, whole]]] : [],
      ),
    );
    assert.deepEqual(counts, {
      candidates: [5, null],
      women: [3, 5],
      // At the congress in 7/2025 who was born in 7/1985 is forty.
      young: [1, 5],
      firstTime: [1, 5],
      reElection: [3, 5],
      standing: [1, 5],
      ethnicMinority: [3, 5],
    });
  });

  it('are none while nobody is slated; the young are not counted before the congress has a day', () => {
    assert.deepEqual(boundFigures(context(table('roster', 'roster', { a: { sex: 'male' } }))), []);
    const dateless = { ...context(ROSTER), facts: {} };
    assert.equal(value(dateless, 'roster/young'), undefined);
    assert.equal(value(dateless, 'roster/women'), 3);
  });

  it('names for each seat are those of the committee, where both are known and there are seats', () => {
    const seats = (cells: Cells) => context(table('surplus', 'surplus', { executive_committee: cells }));
    assert.equal(value(seats({ seats: 27, introduced: 30 }), 'roster/perSeat'), 30 / 27);
    assert.deepEqual(written(seats({ seats: 20, introduced: 23 }), 'roster/perSeat'), {
      digits: '1,15',
      words: 'một phẩy mười lăm',
    });
    for (const cells of [{ seats: 0, introduced: 3 }, { seats: 27 }, { introduced: 30 }] as Cells[])
      assert.equal(value(seats(cells), 'roster/perSeat'), undefined);
  });
});

describe('figures of tables', () => {
  // Figures are kept by their rows: each test draws its own.
  const frame = () =>
    table('headcount', 'headcount', {
      a: { group: 'Cơ quan', units: 6, heads: 6, deputies: 15 },
      part: { parent: 'a', group: 'Khối', units: 4 },
      lost: { parent: 'gone', group: 'Khác', units: 5 },
      [STATED_ROW]: { units: 100 },
    });

  it('totals are of the rows at the top: parts are in theirs, stated totals are no row, one whose parent went is', () => {
    assert.equal(value(context(frame()), 'total/headcount/units'), 11);
    assert.equal(value(context(frame()), 'total/headcount/heads'), 6);
    assert.equal(value(context(frame()), 'total/headcount/secretaries'), undefined);
    assert.equal(value(context(frame()), 'cell/headcount/part/units'), 4);
    assert.equal(value(context(frame()), 'cell/headcount/a/positions'), 21);
    assert.equal(value(context(frame()), 'total/headcount/positions'), 21);
  });

  it('a table that is parted keeps its totals, and they are offered once', () => {
    const parted = context(
      table('headcount', 'headcount', { a: { units: 6 } }),
      table('headcount-2', 'headcount', { b: { units: 5 } }),
      table('unitLeaders', 'unitLeaders', { c: { staff: 9 } }),
    );
    assert.equal(value(parted, 'total/headcount/units'), 11);
    assert.equal(value(parted, 'total/headcount-2/units'), 11);
    assert.equal(value(parted, 'cell/headcount-2/b/units'), 5);
    assert.equal(boundFigures(parted).filter(({ id }) => id.startsWith('total/')).length, 1);
    assert.deepEqual(figuresById(parted).get('total/headcount-2/units')?.at, {
      section: 's-headcount',
      table: 'headcount',
      column: 'units',
    });
  });

  it('a part of another column is also a share of it; without that there is no share', () => {
    const of = context(
      table('statistics', 'statistics', {
        w: { whole: 338, count: 45 },
        x: { count: 3 },
        y: { whole: 0, count: 0 },
      }),
    );
    assert.deepEqual(written(of, 'cell/statistics/w/count'), {
      digits: '45',
      noun: '45 đồng chí',
      words: 'bốn mươi lăm',
      wordsNoun: 'bốn mươi lăm đồng chí',
      percent: '13,3%',
    });
    assert.deepEqual(written(of, 'cell/statistics/w/percent'), {
      digits: '13,3%',
      words: 'mười ba phẩy ba phần trăm',
    });
    for (const id of ['x', 'y']) assert.equal('percent' in written(of, `cell/statistics/${id}/count`), false);
    assert.equal(value(of, 'cell/statistics/x/whole'), undefined);
  });

  it('a coefficient is a ratio, rounded at its second place; people are no figures, nor is what few may see', () => {
    const of = context(
      table('planning', 'planning', { executive_committee: { seats: 27, planned: 44 } }),
      ROSTER,
    );
    const figure = figuresById(of).get('cell/planning/executive_committee/coefficient');
    assert.equal(figure?.kind, 'ratio');
    assert.equal(figure && writeFigure(figure, 'words'), 'một phẩy sáu mươi ba');
    assert.equal(figure && writeFigure(figure, 'noun' satisfies NumberForm), null);
    assert.ok(boundFigures(of).every(({ id }) => !id.startsWith('cell/roster/')));
  });

  it('facts that are numbers are figures, with the noun they are said with', () => {
    const of = {
      facts: { official_members: 815, incumbents: 25, ethnic_share: 5.26, leavers: 2, place_name: 'A' },
      tables: [],
    };
    assert.equal(written(of, 'fact/official_members')['noun'], '815 đảng viên');
    assert.equal(written(of, 'fact/incumbents')['noun'], '25 đồng chí');
    assert.deepEqual(written(of, 'fact/ethnic_share'), { digits: '5,3%', words: 'năm phẩy ba phần trăm' });
    assert.deepEqual(written(of, 'fact/leavers'), { digits: '2', words: 'hai' });
    assert.equal(value(of, 'fact/place_name'), undefined);
  });

  it('figures are drawn anew where a table is another, or stands elsewhere, though its rows are the same list', () => {
    const one = table('headcount', 'headcount', { a: { units: 6 } });
    assert.equal(value(context(one), 'cell/headcount/a/units'), 6);
    const renamed = { ...one, table: { ...one.table, id: 'Y' } };
    assert.equal(value(context(renamed), 'cell/Y/a/units'), 6);
    const moved = { section: 'elsewhere', table: { ...one.table, id: 'X' } };
    assert.equal(value(context(moved), 'cell/X/a/units'), 6);
    assert.equal(
      figuresById(context({ ...one, section: 'other' })).get('cell/headcount/a/units')?.at.section,
      'other',
    );
  });
});
