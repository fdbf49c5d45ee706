import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amendments, inForceOn, replacementOn, successor } from './inForce';
import { PROVISIONS, provision, REGISTERS } from './provisions';

const CHARTER_RULES = ['232-QĐ/TW@2025-01-20', '294-QĐ/TW@2025-05-26'];

test('the regulation of May 2025 on the Charter governs from July on, the one of January until then', () => {
  assert.deepEqual(inForceOn(CHARTER_RULES, '2025-04-14'), ['232-QĐ/TW@2025-01-20']);
  assert.deepEqual(inForceOn(CHARTER_RULES, '2025-06-30'), ['232-QĐ/TW@2025-01-20']);
  assert.deepEqual(inForceOn(CHARTER_RULES, '2025-07-01'), ['294-QĐ/TW@2025-05-26']);
});

test('a provision cited alone is kept on any day', () => {
  assert.deepEqual(inForceOn(['35-CT/TW@2024-06-14'], '2025-07-01'), ['35-CT/TW@2024-06-14']);
  assert.deepEqual(inForceOn(['29-QĐ/TW@2016-07-25'], '2015-01-01'), ['29-QĐ/TW@2016-07-25']);
});

test('the replacement is the last successor in force on the day', () => {
  assert.equal(replacementOn('29-QĐ/TW@2016-07-25', '2020-06-01'), null);
  assert.equal(replacementOn('29-QĐ/TW@2016-07-25', '2021-07-30')?.number, '24-QĐ/TW');
  assert.equal(replacementOn('29-QĐ/TW@2016-07-25', '2025-06-30')?.number, '232-QĐ/TW');
  assert.equal(replacementOn('29-QĐ/TW@2016-07-25', '2025-07-01')?.number, '294-QĐ/TW');
  assert.equal(successor('35-CT/TW@2019-05-30'), null);
});

test('a replacement known only by its year counts from the end of that year', () => {
  assert.equal(replacementOn('294-QĐ/TW@2025-05-26', '2026-12-30'), null);
  assert.equal(replacementOn('294-QĐ/TW@2025-05-26', '2026-12-31')?.number, '20-QĐ/TW');
});

test('one regulation of October 2025 replaces those on planning, appointment, dismissal and suspension', () => {
  for (const id of [
    '50-QĐ/TW@2021-12-27',
    '41-QĐ/TW@2021-11-03',
    '80-QĐ/TW@2022-08-18',
    '148-QĐ/TW@2024-05-23',
    '20-TB/TW@2022-09-08',
    '165-KL/TW@2025-06-07',
  ]) {
    assert.equal(replacementOn(id, '2025-10-07'), null, id);
    assert.equal(replacementOn(id, '2025-10-08')?.number, '377-QĐ/TW', id);
    assert.equal(replacementOn(id, '2025-10-08', REGISTERS['2026-11']), null, id);
  }
});

test('a record whose date was corrected is found by its earlier id too', () => {
  assert.equal(provision('365-QĐ/TW@2025')?.id, '365-QĐ/TW@2025-08-30');
  const before = REGISTERS['2026-11'].filter(({ number }) => number === '365-QĐ/TW');
  assert.deepEqual(
    before.map(({ id, replaces }) => [id, replaces]),
    [['365-QĐ/TW@2025', ['214-QĐ/TW@2020-01-02']]],
  );
  assert.equal(replacementOn('214-QĐ/TW@2020-01-02', '2025-08-29'), null);
  assert.equal(replacementOn('214-QĐ/TW@2020-01-02', '2025-08-30')?.number, '365-QĐ/TW');
});

test('amendments are found by the document that they amend', () => {
  assert.deepEqual(
    amendments('35-CT/TW@2024-06-14').map(({ number }) => number),
    ['118-KL/TW'],
  );
});

test('no document replaces or amends a later one', () => {
  const dates = new Map(PROVISIONS.map(({ id, date }) => [id, date]));
  for (const { id, date, replaces = [], amends = [] } of PROVISIONS) {
    for (const old of [...replaces, ...amends]) assert.ok(String(dates.get(old)) <= date, `${id} ${old}`);
  }
});
