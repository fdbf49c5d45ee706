import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptBackups, retentionOf } from './keepRule';

/** 02:30 in Vietnam. */
const at = (day: string) => ({ id: day, at: new Date(`${day}T02:30:00+07:00`).toISOString() });

/** A backup each day from a date. */
function daily(from: string, days: number) {
  return Array.from({ length: days }, (_, n) =>
    at(new Date(Date.parse(`${from}T12:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10)),
  );
}

test('the newest of each of the last days, weeks and months is kept', () => {
  const backups = daily('2026-01-01', 120);
  const kept = [...keptBackups(backups, { daily: 3, weekly: 3, monthly: 3 })].sort();
  // 30 April 2026 is a Thursday; weeks end on Sundays.
  assert.deepEqual(kept, [
    '2026-02-28',
    '2026-03-31',
    '2026-04-19',
    '2026-04-26',
    '2026-04-28',
    '2026-04-29',
    '2026-04-30',
  ]);
});

test('the newest of several backups of one Vietnamese day is kept, all of the last 24 hours, and never nothing', () => {
  const times = {
    noon: '2026-03-30T05:00:00.000Z',
    evening: '2026-03-30T16:57:00.000Z',
    midnight: '2026-03-30T17:00:00.000Z',
    morning: '2026-03-31T01:00:00.000Z',
    last: '2026-03-31T16:58:00.000Z',
  };
  const backups = Object.entries(times).map(([id, at]) => ({ id, at }));
  const kept = (daily: number) => [...keptBackups(backups, { daily, weekly: 0, monthly: 0 })].sort();
  assert.deepEqual(kept(2), ['evening', 'last', 'midnight', 'morning']);
  assert.deepEqual(kept(0), ['evening', 'last', 'midnight', 'morning'].slice(1));
  assert.deepEqual([...keptBackups([], { daily: 2, weekly: 0, monthly: 0 })], []);
});

test('what is destroyed today is in backups until the day on which the last of them is removed', () => {
  // The end of a week and of a month: no later backup of the same week or month takes its place.
  const today = '2026-05-31';
  for (const rule of [
    { daily: 7, weekly: 0, monthly: 0 },
    { daily: 0, weekly: 4, monthly: 0 },
    { daily: 7, weekly: 4, monthly: 12 },
    { daily: 1, weekly: 1, monthly: 1 },
  ]) {
    const backups = daily('2026-01-01', 151);
    const retention = retentionOf(backups, rule);
    assert.equal(retention?.newest, at(today).at);
    // One more backup each day, until none of those made by today is kept.
    const now = [...backups];
    let day = today;
    while ([...keptBackups(now, rule)].some((id) => id <= today)) {
      day = new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      now.push(at(day));
    }
    assert.equal(retention?.clearBy, day, JSON.stringify(rule));
  }
  assert.equal(retentionOf([], { daily: 7, weekly: 4, monthly: 12 }), null);
});
