import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROVISIONS } from '@schemes/provisions/provisions';
import { searchProvisions } from './searchProvisions';

const NOW = { term: '2025-2030', edition: '2025-06', facts: {} } as const;
const numbers = (query: string, scheme: Parameters<typeof searchProvisions>[2] = NOW) =>
  searchProvisions('vi', query, scheme).map(({ number }) => number);

test('without a query every provision is listed, the directives of the scheme’s term first', () => {
  const all = searchProvisions('vi', '', NOW);
  assert.equal(all.length, PROVISIONS.length);
  assert.equal(all[0]?.number, '45-CT/TW');
  const before = searchProvisions('vi', '', { ...NOW, term: '2020-2025' });
  assert.equal(before[0]?.number, '35-CT/TW');
  assert.notEqual(all.at(-1)?.place, undefined);
});

test('the newest is first among equals', () => {
  const found = searchProvisions('vi', 'quy dinh', NOW).filter(({ place }) => place === undefined);
  const dates = found.slice(-5).map(({ date }) => date);
  assert.deepEqual(dates, [...dates].sort().reverse());
});

test('a provision is found by number, date, issuer and subject, without marks', () => {
  assert.equal(numbers('45-ct/tw')[0], '45-CT/TW');
  assert.equal(numbers('45ct')[0], '45-CT/TW');
  assert.ok(numbers('14/04/2025').includes('45-CT/TW'));
  assert.ok(numbers('bo chinh tri dai hoi').includes('45-CT/TW'));
  assert.ok(searchProvisions('vi', 'van phong trung uong', NOW).every(({ issuer }) => issuer === 'VPTW'));
  assert.ok(searchProvisions('vi', 'nghe an', NOW).every(({ place }) => place === 'Nghệ An'));
  assert.deepEqual(numbers('không có văn bản này'), []);
});

test('documents of the scheme’s own province come with the others', () => {
  const own = searchProvisions('vi', '', { ...NOW, facts: { place: 'nghe_an' } });
  const firstOther = own.findIndex(({ place }) => place !== undefined && place !== 'Nghệ An');
  assert.ok(own.every(({ place }, i) => place !== 'Nghệ An' || i < firstOther));
});
