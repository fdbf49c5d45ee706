import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultPaperSetting } from '@templates/official/face/defaultPaperSetting';
import { committeeName, organisationName } from '@templates/official/scheme/bodyName';
import { DRAFT_SETTING, FINAL_SETTING } from '@templates/official/testing/sampleSetting';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { SCHEME_TEMPLATES } from '@templates/schemes/schemeTemplates';
import * as v from 'valibot';
import { PaperSettingSchema } from './paperSetting';

/** Message keys of the problems, with their places. */
const problems = (input: unknown) => {
  const read = v.safeParse(PaperSettingSchema, input);
  return read.success ? [] : read.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
};

test('a final and a draft setting are accepted unchanged', () => {
  assert.deepEqual(v.parse(PaperSettingSchema, FINAL_SETTING), FINAL_SETTING);
  assert.deepEqual(v.parse(PaperSettingSchema, DRAFT_SETTING), DRAFT_SETTING);
});

for (const [what, change, problem] of [
  ['number 0', { number: 0 }, 'number: paperSetting.number'],
  ['a fractional number', { number: 1.5 }, 'number: paperSetting.number'],
  ['a colon in the symbol', { symbol: 'ĐA:ĐU' }, 'symbol: paperSetting.symbol'],
  ['a blank in the symbol', { symbol: 'ĐA / ĐU' }, 'symbol: paperSetting.symbol'],
  ['a date that does not exist', { date: '2025-02-30' }, 'date: paperSetting.date'],
  ['a place in lower case', { place: 'minh tân' }, 'place: paperSetting.place'],
  ['a blank issuer', { issuer: ' ' }, 'issuer: paperSetting.issuer'],
  ['a control character', { issuer: 'Đảng ủy\u0001' }, 'issuer: paperSetting.notText'],
  ['an unknown secrecy mark', { secrecy: 'cosmic' }, 'secrecy: paperSetting.secrecy'],
  ['draft 0', { draft: 0 }, 'draft: paperSetting.draft'],
  ['a blank recipient', { recipients: [''] }, 'recipients.0: paperSetting.recipients'],
] as const) {
  test(`refused with its place: ${what}`, () => {
    assert.deepEqual(problems({ ...FINAL_SETTING, ...change }), [problem]);
  });
}

for (const [what, change, problem] of [
  ['S2 TM. with a dot', { authority: 'TM. BAN THƯỜNG VỤ' }, 'signing.authority: paperSetting.authority'],
  [
    'S3 the committee in the post',
    { post: 'BÍ THƯ ĐẢNG ỦY' },
    'signing.post: paperSetting.postWithCommittee',
  ],
  [
    'S4 a degree before the name',
    { name: 'ThS Nguyễn Đức Thịnh' },
    'signing.name: paperSetting.nameWithTitle',
  ],
  ['S4 a rank before the name', { name: 'Đại tá Ngô Tiến Dũng' }, 'signing.name: paperSetting.nameWithTitle'],
] as const) {
  test(`refused: ${what}`, () => {
    assert.deepEqual(problems({ ...FINAL_SETTING, signing: { ...FINAL_SETTING.signing, ...change } }), [
      problem,
    ]);
  });
}

test('names of ethnic minorities are accepted', () => {
  for (const name of ["H'Yim Kđoh", 'Y Biêr Niê', 'K’Tiếu', 'Bùi Thị Quỳnh-Vân']) {
    assert.deepEqual(problems({ ...FINAL_SETTING, signing: { ...FINAL_SETTING.signing, name } }), []);
  }
});

test('a setting that is not an object, or has an unknown key, is refused', () => {
  assert.notDeepEqual(problems(null), []);
  assert.notDeepEqual(problems({ ...FINAL_SETTING, colour: 'red' }), []);
});

test('H5 a commune issues as its committee, below the organisation of the province', () => {
  const setting = defaultPaperSetting(communeSample('2026-11'));
  assert.deepEqual(
    [setting.superior, setting.issuer, setting.symbol, setting.place, setting.draft, setting.archive],
    ['Đảng bộ tỉnh Hải Thanh', 'Đảng ủy xã Minh Tân', 'ĐA/ĐU', 'Minh Tân', 1, 'Lưu Văn phòng Đảng ủy'],
  );
});

test('H5 a province issues on one line, as Tỉnh ủy, under TU', () => {
  const start = SCHEME_TEMPLATES[1]?.start({
    organisationName: 'Đảng bộ tỉnh Hải Thanh',
    superiorName: 'Ban Chấp hành Trung ương',
    placeName: 'Hải Thanh',
    level: 'tinh',
    term: '2025-2030',
    edition: '2026-11',
  });
  assert.ok(start);
  const setting = defaultPaperSetting(start);
  assert.deepEqual(
    [setting.superior, setting.issuer, setting.symbol],
    [undefined, 'Tỉnh ủy Hải Thanh', 'ĐA/TU'],
  );
});

test('the default setting of every template can be printed, even with nothing filled in', () => {
  for (const template of SCHEME_TEMPLATES) {
    for (const level of template.levels) {
      const start = template.start({
        organisationName: '',
        superiorName: '',
        placeName: '',
        level,
        term: '2025-2030',
        edition: '2026-11',
      });
      assert.deepEqual(problems(defaultPaperSetting(start)), []);
    }
  }
});

test('H5 the name of the committee follows from that of the organisation, and the reverse', () => {
  for (const [organisation, committee] of [
    ['Đảng bộ tỉnh Khánh Hòa', 'Tỉnh ủy Khánh Hòa'],
    ['Đảng bộ thành phố Hải Phòng', 'Thành ủy Hải Phòng'],
    ['Đảng bộ huyện Đồng Văn', 'Huyện ủy Đồng Văn'],
    ['Đảng bộ quận Tân Bình', 'Quận ủy Tân Bình'],
    ['Đảng bộ thị xã Hoàng Mai', 'Thị ủy Hoàng Mai'],
    ['Đảng bộ xã Công Hải', 'Đảng ủy xã Công Hải'],
    ['Chi bộ xóm Định Thành', 'Chi bộ xóm Định Thành'],
  ] as const) {
    assert.equal(committeeName(organisation), committee);
    assert.equal(organisationName(committee), organisation);
  }
});
