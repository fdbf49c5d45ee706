import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOff, isWeekend } from './publicHolidays';
import { workingDays } from './workingDays';

test('30/4 and 1/5 are no working days; 2/5/2025 is exchanged for Saturday 26/4', () => {
  assert.equal(workingDays('2025-04-21', '2025-05-05', 'none'), 10);
  assert.equal(workingDays('2025-04-21', '2025-05-05', 'fixed'), 8);
  assert.equal(workingDays('2025-04-21', '2025-05-05', 'announced'), 8);
  assert.equal(workingDays('2025-04-28', '2025-05-05', 'announced'), 2);
});

test('Tết of 2026 is a week without a working day', () => {
  assert.equal(workingDays('2026-02-14', '2026-02-23', 'announced'), 0);
  assert.equal(workingDays('2026-02-14', '2026-02-23', 'fixed'), 2);
});

test('a holiday on a weekend is followed by a weekday off', () => {
  // Giỗ Tổ 2023 on Saturday 29/4, then Sunday 30/4 and Monday 1/5: the two days after are off.
  assert.deepEqual(
    ['2023-04-28', '2023-05-01', '2023-05-02', '2023-05-03', '2023-05-04'].map((day) =>
      daysOff(2023).fixed.has(day),
    ),
    [false, true, true, true, false],
  );
  assert.ok(daysOff(2026).fixed.has('2026-04-27'));
});

test('each year from 2019 to 2031 has five weekdays of Tết, and a second National Day from 2021 on', () => {
  for (let year = 2019; year <= 2031; year += 1) {
    const { fixed, announced, worked } = daysOff(year);
    const off = [...fixed, ...announced].filter((day) => !isWeekend(day));
    const tet = off.filter((day) => /-(?:01-(?:1[5-9]|2|3)|02-)/.test(day));
    if (year <= 2026) assert.equal(tet.length, 5, String(year));
    const national = off.filter((day) => /-(?:08-31|09-0[1-4])$/.test(day)).length;
    if (year >= 2021 && year <= 2026) assert.ok(national >= 2, String(year));
    for (const day of worked) assert.ok(isWeekend(day) && !fixed.has(day), day);
  }
});

test('nothing is counted where the second day is not after the first', () => {
  assert.equal(workingDays('2025-05-05', '2025-05-05', 'announced'), 0);
  assert.equal(workingDays('2025-05-06', '2025-05-05', 'none'), 0);
});
