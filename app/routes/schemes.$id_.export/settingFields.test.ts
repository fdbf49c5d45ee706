import assert from 'node:assert/strict';
import test from 'node:test';
import { readSettingForm, settingFields, settingText } from './settingFields';

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

test('a setting shown in the form reads back unchanged', () => {
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

test('a wrong date or number is passed on as typed, and shown again as typed', () => {
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

test('the form of every paper has every part of a setting, shown or hidden, so no part is lost', () => {
  const every = settingFields({ shows: [] }).unseen.map(({ path }) => path);
  assert.ok(
    ['date', 'symbol', 'signing.post', 'recipients', 'meeting.chair', 'copy'].every((path) =>
      every.includes(path),
    ),
  );
  assert.equal(new Set(every).size, every.length);
  for (const shows of [[], ['draft', 'subject'], ['date', 'signing.name', 'secrecy'], every]) {
    const { face, more, unseen } = settingFields({ shows });
    const seen = [...face, ...more].map(({ path }) => path);
    assert.deepEqual([...seen].sort(), [...shows].sort());
    assert.deepEqual([...seen, ...unseen.map(({ path }) => path)].sort(), [...every].sort());
  }
});
