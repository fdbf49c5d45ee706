import assert from 'node:assert/strict';
import { test } from 'node:test';
import { respell } from './spelling';

test('F5 the syllable has one spelling in every case; other words and names are unchanged', () => {
  const mixed = 'Đảng uỷ, ĐẢNG UỶ, Uỷ viên; Đảng ủy, ĐẢNG ỦY, Ủy viên; anh Thủy, huỷ bỏ, Quỷ, Khánh Hoà';
  assert.equal(
    respell(mixed, 'ủy'),
    'Đảng ủy, ĐẢNG ỦY, Ủy viên; Đảng ủy, ĐẢNG ỦY, Ủy viên; anh Thủy, huỷ bỏ, Quỷ, Khánh Hoà',
  );
  assert.equal(
    respell(mixed, 'uỷ'),
    'Đảng uỷ, ĐẢNG UỶ, Uỷ viên; Đảng uỷ, ĐẢNG UỶ, Uỷ viên; anh Thủy, huỷ bỏ, Quỷ, Khánh Hoà',
  );
});
