import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DATE_CASES } from './cases/dateCases';
import { readWrittenDate, type WrittenDate } from './readWrittenDate';

const two = (part: number) => String(part).padStart(2, '0');

function shown(date: WrittenDate | null): string | null {
  if (!date) return null;
  const parts = [
    String(date.year),
    ...[date.month, date.day].flatMap((part) => (part === undefined ? [] : [two(part)])),
  ];
  return date.guess ? `${parts.join('-')} ${date.guess}` : parts.join('-');
}

for (const [text, right] of DATE_CASES)
  test(`«${text}» is ${right ?? 'refused'}`, () => assert.equal(shown(readWrittenDate(text)), right));

/** Forms in which offices write a day, and what of the day each says. */
const FORMS: readonly ((
  day: string,
  month: string,
  year: string,
) => readonly [string, 'day' | 'month' | 'year'])[] = [
  (d, m, y) => [`${d}/${m}/${y}`, 'day'],
  (d, m, y) => [`${Number(d)}-${Number(m)}-${y}`, 'day'],
  (d, m, y) => [`${d}.${m}.${y}`, 'day'],
  (d, m, y) => [`ngày ${Number(d)} tháng ${Number(m)} năm ${y}`, 'day'],
  (d, m, y) => [`${y}-${m}-${d}`, 'day'],
  (d, m, y) => [`${d}-${m}-${y} 00:00:00`, 'day'],
  (_d, m, y) => [`${Number(m)}/${y}`, 'month'],
  (_d, m, y) => [`T${Number(m)}/${y}`, 'month'],
  (_d, m, y) => [`tháng ${m} năm ${y}`, 'month'],
  (_d, _m, y) => [y, 'year'],
  (_d, _m, y) => [`sinh năm ${y}`, 'year'],
  (_d, _m, y) => [`(${y})`, 'year'],
];
const FRAMES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => ` ${text}. `,
  (text) => `'${text}`,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
];

test('a day written in any of these forms is read back', () => {
  const days = fc.date({
    min: new Date('1925-01-01T00:00:00Z'),
    max: new Date('2010-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, fc.constantFrom(...FORMS), fc.constantFrom(...FRAMES), (day, form, frame) => {
      const [year = '', month = '', date = ''] = day.toISOString().slice(0, 10).split('-');
      const [text, says] = form(date, month, year);
      const right =
        says === 'day' ? `${year}-${month}-${date}` : says === 'month' ? `${year}-${month}` : year;
      assert.equal(shown(readWrittenDate(frame(text))), right);
    }),
  );
});

test('a page of blanks or digits is no date and takes no time', () => {
  for (const text of [`1${' '.repeat(100_000)}x`, '1'.repeat(100_000), `${'ngày '.repeat(50_000)}x`]) {
    assert.equal(readWrittenDate(text), null);
  }
});
