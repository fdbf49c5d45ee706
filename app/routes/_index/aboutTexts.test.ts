import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aboutTexts } from './aboutTexts';

test('level, kind and day of the congress and template tell schemes apart', () => {
  const about = { level: 'xa_moi', congressKind: 'delegate', congressDate: '2025-08-15' } as const;
  assert.deepEqual(aboutTexts('vi', { about, templateTitle: 'Đề án nhân sự đại hội' }), [
    'Xã, phường, đặc khu (từ 1/7/2025)',
    'Đại hội đại biểu',
    'đại hội ngày 15/08/2025',
    'mẫu: Đề án nhân sự đại hội',
  ]);
});

test('what a scheme does not state is left out, and so is a kind of congress that this build does not know', () => {
  assert.deepEqual(aboutTexts('vi', { about: {} }), []);
  assert.deepEqual(aboutTexts('vi', { about: { congressKind: 'other' } }), []);
});
