import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choosePack } from './choosePack';

const on = (congress_date: string, term: '2020-2025' | '2025-2030' = '2025-2030') =>
  choosePack({ level: 'xa_cu', congress_date }, term)?.id;

describe('choosePack', () => {
  it('takes the directive in force on the day the congress opens', () => {
    assert.equal(on('2020-05-20', '2020-2025'), 'vn-2020');
    assert.equal(on('2025-01-17'), 'vn-2025.a');
    assert.equal(on('2025-01-18'), 'vn-2025.b');
    assert.equal(on('2025-04-13'), 'vn-2025.b');
    assert.equal(on('2025-04-14'), 'vn-2025.c');
    assert.equal(on('2029-12-31'), 'vn-2025.c');
  });

  it('keeps to the term of the scheme', () => {
    assert.equal(on('2025-05-01', '2020-2025'), 'vn-2020');
    assert.equal(on('2020-05-01', '2025-2030'), 'vn-2025.a');
  });

  it('waits for level and congress date', () => {
    assert.equal(choosePack({ congress_date: '2025-07-25' }, '2025-2030'), null);
    assert.equal(choosePack({ level: 'xa_moi' }, '2025-2030'), null);
    assert.equal(choosePack({}, '2025-2030'), null);
  });
});
