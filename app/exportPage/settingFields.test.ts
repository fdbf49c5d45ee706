import assert from 'node:assert/strict';
import test from 'node:test';
import { readSettingForm, settingText } from './settingFields';

const SETTING = {
  number: 5,
  symbol: 'ĐA/ĐU',
  date: '2025-06-05',
  place: 'An Bình',
  issuer: 'Đảng ủy xã An Bình',
  signing: { authority: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ', name: 'Trần Thị Hòa' },
  recipients: ['Ban Thường vụ Tỉnh ủy', 'Các đồng chí ủy viên Ban Chấp hành'],
  archive: 'Lưu Văn phòng Đảng ủy',
  draft: 2,
  secrecy: 'mat',
};

test('what the form shows of a setting reads back as the same setting', () => {
  const form = new FormData();
  const paths = [
    'number',
    'date',
    'draft',
    'recipients',
    'secrecy',
    'urgency',
    'superior',
    'symbol',
    'place',
  ];
  for (const path of [...paths, 'issuer', 'archive', 'signing.authority', 'signing.post', 'signing.name']) {
    form.set(path, settingText(SETTING, path));
  }
  assert.equal(form.get('date'), '05/06/2025');
  assert.deepEqual(readSettingForm(form), SETTING);
});

test('a date or number that is none is handed on as typed, and shown again as typed', () => {
  const form = new FormData();
  for (const [path, typed] of [
    ['date', '32/13-2025'],
    ['number', 'abc'],
    ['draft', '1,5'],
  ] as const) {
    form.set(path, typed);
    assert.equal(readSettingForm(form)[path], typed);
    assert.equal(settingText(readSettingForm(form), path), typed);
  }
});
