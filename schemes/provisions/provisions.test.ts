import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COMMON } from '../packs/everyTerm/clausesOfEveryScheme';
import { VN_2020 } from '../packs/vn2020/vn2020';
import { VN_2025_A, VN_2025_B, VN_2025_C } from '../packs/vn2025/vn2025';
import { citeProvision } from './citeProvision';
import { PROVISIONS, provision } from './provisions';

const PACKS = [VN_2020, VN_2025_A, VN_2025_B, VN_2025_C];
const MARK = /^[\p{L}\d\-/.@]{3,80}$/u;

describe('register of provisions', () => {
  it('identifies each document by number and date, because numbers recur', () => {
    assert.equal(new Set(PROVISIONS.map(({ id }) => id)).size, PROVISIONS.length);
    for (const number of ['35-CT/TW', '45-CT/TW', '26-HD/BTCTW', '13-TT/TU']) {
      assert.equal(PROVISIONS.filter((entry) => entry.number === number).length, 2, number);
    }
    assert.equal(provision('35-CT/TW@2018-05-30'), null);
  });

  it('can be linked from the narrative', () => {
    for (const { id } of PROVISIONS) assert.match(id, MARK);
  });

  it('has every document that it and the packs refer to', () => {
    const cited = [
      ...PROVISIONS.flatMap(({ amends = [], replaces = [] }) => [...amends, ...replaces]),
      ...PACKS.map(({ base }) => base),
      ...[...COMMON, ...PACKS.flatMap(({ clauses }) => clauses)].flatMap(({ provisions }) => provisions),
    ];
    for (const id of cited) assert.ok(provision(id), id);
  });

  it('cites as papers do', () => {
    const cite = (id: string) => {
      const entry = provision(id);
      return entry && citeProvision(entry);
    };
    assert.equal(cite('45-CT/TW@2025-04-14'), 'Chỉ thị số 45-CT/TW, ngày 14/4/2025');
    assert.equal(cite('28-HD/BTCTW@2019'), 'Hướng dẫn số 28-HD/BTCTW, năm 2019');
    assert.equal(cite('09-TT/TU@2024-09-10'), 'Thông tri số 09-TT/TU (Nghệ An), ngày 10/9/2024');
    assert.equal(cite('ĐL@2011-01-19'), 'Điều lệ Đảng');
  });
});

describe('packs', () => {
  it('cite a provision for every rule that is not arithmetic', () => {
    for (const pack of PACKS) {
      for (const clause of pack.clauses) {
        const isPlain = /^ANY\.(FACT|MATCH|DEL\.SUM|DEL\.FLOOR)/.test(clause.rule);
        if (!isPlain) assert.ok(clause.provisions.length > 0, `${pack.id} ${clause.rule}`);
      }
    }
  });

  it('have no rule of another term', () => {
    for (const pack of PACKS) {
      const other = pack.term === '2020-2025' ? '2025.' : '2020.';
      assert.deepEqual(
        pack.clauses.filter(({ rule }) => rule.startsWith(other)),
        [],
      );
    }
  });
});
