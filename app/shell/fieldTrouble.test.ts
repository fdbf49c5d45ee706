import assert from 'node:assert/strict';
import { test } from 'node:test';
import { t } from '@schemes/messages/t';
import { fieldTrouble } from './fieldTrouble';

test('a field that may not be sent is described in the language of the page', () => {
  for (const [field, vi, en] of [
    [{ type: 'text', validity: { valueMissing: true } }, 'Hãy điền ô này.', 'Fill in this field.'],
    [{ type: 'file', validity: { valueMissing: true } }, 'Hãy chọn một tệp.', 'Choose a file.'],
    [{ type: 'radio', validity: { valueMissing: true } }, 'Hãy chọn một mục.', 'Choose one of the options.'],
    [{ type: 'checkbox', validity: { valueMissing: true } }, 'Hãy đánh dấu ô này.', 'Tick this box.'],
    [
      { type: 'password', minLength: 12, validity: { tooShort: true } },
      'Hãy điền ít nhất 12 ký tự.',
      'Enter at least 12 characters.',
    ],
    [
      { type: 'number', min: '1', validity: { rangeUnderflow: true } },
      'Hãy điền số từ 1 trở lên.',
      'Enter 1 or more.',
    ],
    [
      { type: 'text', validity: { patternMismatch: true } },
      'Ô này chưa đúng dạng; xem gợi ý bên cạnh rồi sửa.',
      'This field has another form; see the hint beside it.',
    ],
  ] as const) {
    const [key, params] = fieldTrouble(field);
    assert.equal(t('vi', key, params), vi);
    assert.equal(t('en', key, params), en);
  }
});
