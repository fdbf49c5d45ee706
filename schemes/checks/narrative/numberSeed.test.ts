import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { validate } from '../../rules/judge/validate';
import { exampleScheme } from '../../rules/testing/exampleScheme';

const SEEDS = '../shared/seeds';
const skip = existsSync(SEEDS) ? false : 'the seed documents are not next to the project';

/** The headcount frame of the document, as the template names its rows. */
const headcount = {
  advisory: {
    group: 'Các cơ quan tham mưu, giúp việc của Tỉnh ủy',
    units: 6,
    heads: 6,
    deputies: 15,
    other: 5,
  },
  service: { group: 'Đơn vị sự nghiệp trực thuộc Tỉnh ủy', units: 3, heads: 2, deputies: 5, other: 1 },
  front: { group: 'Mặt trận Tổ quốc và các tổ chức chính trị - xã hội', units: 6, heads: 6, deputies: 15 },
  council: { group: 'Văn phòng và các ban của Hội đồng nhân dân tỉnh', units: 4, heads: 1, deputies: 8 },
  agencies: {
    group: 'Các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh',
    units: 21,
    heads: 21,
    deputies: 63,
  },
  economy: { parent: 'agencies', group: 'Khối các ngành kinh tế', units: 10, heads: 10, deputies: 30 },
  society: { parent: 'agencies', group: 'Khối văn hóa, xã hội', units: 9, heads: 9, deputies: 27 },
  internal: { parent: 'agencies', group: 'Khối nội chính', units: 2, heads: 2, deputies: 6 },
  services: { group: 'Các đơn vị sự nghiệp thuộc Ủy ban nhân dân tỉnh', units: 8, heads: 8, deputies: 18 },
  lower: {
    group: 'Các huyện, thị xã, thành phố và đảng bộ khối trực thuộc Tỉnh ủy',
    units: 10,
    secretaries: 10,
    deputy_secretaries: 20,
    council_vice_chairs: 8,
    committee_vice_chairs: 19,
    standing_members: 51,
  },
};

/** A number of the document with its noun, and another in its place. */
const CHANGES: readonly (readonly [words: string, wrong: string])[] = [
  ['58 cơ quan', '57 cơ quan'],
  ['15 cấp phó', '16 cấp phó'],
  ['5 ủy viên chuyên trách', '4 ủy viên chuyên trách'],
  ['1 cấp phó thường trực', '2 cấp phó thường trực'],
  ['6cấp trưởng', '7cấp trưởng'],
  ['8 cấp phó', '9 cấp phó'],
  ['63 cấp phó', '62 cấp phó'],
  ['27 cấp phó', '26 cấp phó'],
  ['18 cấp phó', '17 cấp phó'],
  ['19 phó chủ tịch UBND', '18 phó chủ tịch UBND'],
  ['51 ủy viên ban thường vụ', '50 ủy viên ban thường vụ'],
  ['20 phó bí thư', '21 phó bí thư'],
];

function numbersFound(document: string) {
  const lines = document.split('\n').filter((line) => line.trim() !== '');
  const { findings } = validate(
    exampleScheme({
      term: '2020-2025',
      tables: { headcount },
      narrative: {
        type: 'doc',
        content: lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
      },
    }),
  );
  return findings.filter(({ rule }) => rule === 'ANY.NUMBER').map(({ params }) => params['written']);
}

describe('the document of seed 002 compared with its headcount frame', { skip }, () => {
  const file = skip ? '' : (readdirSync(SEEDS).find((name) => name.startsWith('002_')) ?? '');
  const document = skip ? '' : readFileSync(join(SEEDS, file), 'utf8').normalize('NFC');

  it('gives no finding', () => assert.deepEqual(numbersFound(document), []));

  for (const [words, wrong] of CHANGES) {
    it(`${wrong} is found`, () => {
      assert.ok(document.includes(words), words);
      assert.deepEqual(numbersFound(document.replace(words, wrong)), [String(Number.parseInt(wrong, 10))]);
    });
  }
});
