import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleScheme } from '@schemes/rules/testing/exampleScheme';
import { uncomparedList } from './uncomparedList';

const listOf = (text: string) =>
  uncomparedList(
    'vi',
    exampleScheme({
      tables: {
        statistics: { women: { criterion: 'Cán bộ nữ', whole: 338, count: 45, stated_percent: 13.3 } },
        leavers: { a: { full_name: 'A' } },
      },
      narrative: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    }),
  ).map(({ number, figures }) => [number.written, figures.map(({ id }) => id)]);

test('numbers compared with no table are listed with the figures that equal them', () => {
  assert.deepEqual(
    listOf('Khi hai người ngang nhau. Có 45 cán bộ nữ; hội nghị có 45 đại biểu và 338 khách mời, 9 tổ.'),
    [
      ['45', ['cell/t-statistics/women/count']],
      ['338', ['cell/t-statistics/women/whole']],
      ['9', []],
    ],
  );
});

test('dates, years, ages, ordinals, marks of lists and cited documents are none of them', () => {
  for (const text of [
    '1. Ngày 25/7/2025 và ngày 3 tháng 2 năm 2026, giai đoạn 2020-2025.',
    'Cán bộ dưới 40 tuổi, đủ 48 tháng, 2 nhiệm kỳ; khóa 18, lần thứ 20, bước 3.',
    'Hướng dẫn số 05, Nghị quyết 18, 19 và Quy định 04-QĐi/TW.',
    'Từ 2016 đến 2020.',
  ])
    assert.deepEqual(listOf(text), [], text);
});
