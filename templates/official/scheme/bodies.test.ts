/** Bodies, addressees, authorities and keepers of copies at every level, as the default setting of papers has them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEVELS } from '@schemes/model/scheme/facts';
import { STEP_NUMBERS } from '@schemes/model/steps/steps';
import { defaultPaperSetting } from '@templates/official/face/defaultPaperSetting';
import { atLevel, LEVEL_CASES } from '@templates/official/testing/levelCases';
import { BODIES, speaker } from './bodies';
import { schemeNames } from './schemeNames';
import { conferenceName } from './stepParts';

const CENTRE = ['Bộ Chính trị', 'Ban Bí thư (qua Ban Tổ chức Trung ương)'];

for (const [what, issuer, symbol, addressees, authority, archive] of [
  ['tỉnh', 'Tỉnh ủy Hải Thanh', 'TU', CENTRE, 'T/M BAN THƯỜNG VỤ', 'Lưu Văn phòng Tỉnh ủy'],
  ['tỉnh hợp nhất', 'Tỉnh ủy Hải Thanh', 'TU', CENTRE, 'T/M BAN THƯỜNG VỤ', 'Lưu Văn phòng Tỉnh ủy'],
  ['thành phố', 'Thành ủy Hải Cảng', 'TU', CENTRE, 'T/M BAN THƯỜNG VỤ', 'Lưu Văn phòng Thành ủy'],
  [
    'cấp trên trực tiếp cơ sở',
    'Đảng ủy các cơ quan Đảng tỉnh Hải Thanh',
    'ĐU',
    ['Ban Thường vụ Tỉnh ủy Hải Thanh'],
    'T/M BAN THƯỜNG VỤ',
    'Lưu Văn phòng Đảng ủy',
  ],
  [
    'xã',
    'Đảng ủy xã Minh Tân',
    'ĐU',
    ['Ban Thường vụ Tỉnh ủy Hải Thanh'],
    'T/M BAN THƯỜNG VỤ',
    'Lưu Văn phòng Đảng ủy',
  ],
  [
    'xã hợp nhất',
    'Đảng ủy xã Minh Tân',
    'ĐU',
    ['Ban Thường vụ Tỉnh ủy Hải Thanh'],
    'T/M BAN THƯỜNG VỤ',
    'Lưu Văn phòng Đảng ủy',
  ],
  [
    'cơ sở',
    'Đảng ủy Trường An Lạc',
    'ĐU',
    ['Ban Thường vụ Đảng ủy xã Minh Tân'],
    'T/M BAN THƯỜNG VỤ',
    'Lưu Đảng ủy',
  ],
  [
    'cơ sở không có ban thường vụ',
    'Đảng ủy Trường An Lạc',
    'ĐU',
    ['Ban Thường vụ Đảng ủy xã Minh Tân'],
    'T/M ĐẢNG ỦY',
    'Lưu Đảng ủy',
  ],
  ['chi bộ cơ sở', 'Chi bộ Trạm Y tế An Lạc', 'CB', ['Đảng ủy xã Minh Tân'], 'T/M CHI BỘ', 'Lưu Chi bộ'],
  ['chi bộ', 'Chi bộ thôn An Lạc', 'CB', ['Đảng ủy xã Minh Tân'], 'T/M CHI BỘ', 'Lưu Chi bộ'],
] as const) {
  test(`${what}: issuer, symbol, addressees, authority, keeper of copies`, () => {
    const setting = defaultPaperSetting(atLevel(what), 'toTrinh');
    assert.deepEqual(
      [setting.issuer, setting.symbol, setting.addressees, setting.signing.authority, setting.archive],
      [issuer, `TTr/${symbol}`, addressees, authority, archive],
    );
  });
}

test('every level of the facts has its bodies', () => {
  for (const level of LEVELS) assert.ok(BODIES[level].committee);
});

test('no two of the five steps have the same name, at any level', () => {
  for (const what of Object.keys(LEVEL_CASES)) {
    const names = STEP_NUMBERS.map((step) => conferenceName(step, schemeNames(atLevel(what))));
    assert.equal(new Set(names).size, STEP_NUMBERS.length, names.join('; '));
  }
  assert.deepEqual(
    STEP_NUMBERS.map((step) => conferenceName(step, schemeNames(atLevel('chi bộ')))),
    [
      'hội nghị Chi ủy Chi bộ thôn An Lạc (lần 1)',
      'hội nghị đảng viên Chi bộ thôn An Lạc',
      'hội nghị Chi ủy Chi bộ thôn An Lạc (lần 2)',
      'hội nghị Chi ủy Chi bộ thôn An Lạc (lần 3)',
      'hội nghị Chi ủy Chi bộ thôn An Lạc (lần 4)',
    ],
  );
});

test('the text speaks for the body that signs', () => {
  for (const [authority, issuer, body] of [
    ['T/M BAN THƯỜNG VỤ', 'Tỉnh ủy Hải Thanh', 'Ban Thường vụ Tỉnh ủy Hải Thanh'],
    ['T/M ĐẢNG ỦY', 'Đảng ủy xã Minh Tân', 'Đảng ủy xã Minh Tân'],
    ['T/M BAN CHẤP HÀNH', 'Đảng ủy xã Minh Tân', 'Ban Chấp hành Đảng bộ xã Minh Tân'],
    ['T/M CHI BỘ', 'Chi bộ thôn An Lạc', 'Chi bộ thôn An Lạc'],
    ['T/M CHI UỶ', 'Chi bộ thôn An Lạc', 'Chi ủy Chi bộ thôn An Lạc'],
    ['T/M ĐOÀN CHỦ TỊCH', 'Đại hội Đảng bộ xã', 'Đoàn Chủ tịch Đại hội Đảng bộ xã'],
    [undefined, 'Ban Tổ chức', 'Ban Tổ chức'],
  ] as const)
    assert.equal(speaker(authority, issuer), body);
});
