import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueAt } from './backupTimes';

const at = (time: string) => Date.parse(`2026-11-${time}+07:00`);
const due = (times: Parameters<typeof dueAt>[0], last: string | null, now: string) =>
  dueAt(times, last === null ? null : at(last), at(now)) - at('01T00:00');
const day = (time: string) => at(time) - at('01T00:00');

test('a daily backup is due at its time in Vietnam, once a day, also when the server slept through it', () => {
  const times = { minute: 150 };
  assert.equal(due(times, '10T02:30', '10T23:00'), day('11T02:30'));
  assert.equal(due(times, '10T02:29', '10T02:29'), day('10T02:30'));
  assert.equal(due(times, '10T14:00', '10T14:00'), day('11T02:30'), 'after one by hand');
  assert.equal(due(times, '10T02:30', '15T09:00'), day('11T02:30'), 'in the past: due now');
  assert.equal(due({ minute: 0 }, '10T23:59', '10T23:59'), day('11T00:00'));
  assert.equal(due({ minute: 1439 }, '10T00:00', '10T00:00'), day('10T23:59'));
});

test('a backup of every few hours is due after them, and the first one at once', () => {
  assert.equal(due({ everyHours: 6 }, '10T02:30', '10T03:00'), day('10T08:30'));
  assert.equal(due({ everyHours: 6 }, null, '10T03:00'), day('10T03:00'));
  assert.equal(due({ minute: 150 }, null, '10T03:00'), day('10T03:00'));
});
