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

test('every part of a setting is in the form of every kind of paper, seen or not, so that none is lost when it is kept', () => {
  const own = (paper: string, form: 'numbered' | 'attached' | 'blank') => {
    const { face, more, unseen } = settingFields({ paper, form });
    const paths = [...face, ...more, ...unseen].map(({ path }) => path);
    assert.equal(new Set(paths).size, paths.length, paper);
    return paths;
  };
  for (const [paper, form] of [
    ['de-an', 'numbered'],
    ['danh-sach-mien', 'attached'],
    ['phieu-bau:secretary', 'blank'],
  ] as const) {
    for (const path of ['date', 'symbol', 'signing.post', 'signing.authority', 'recipients', 'archive']) {
      assert.ok(own(paper, form).includes(path), `${path} of ${paper}`);
    }
  }
  assert.ok(!settingFields({ paper: 'phieu-bau', form: 'blank' }).face.some(({ path }) => path === 'date'));
});
