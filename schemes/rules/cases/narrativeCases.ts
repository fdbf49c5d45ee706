import type { Example } from '../testing/exampleScheme';
import type { RuleCase } from '../testing/ruleCase';

const text = (...lines: readonly string[]): RuleCase['scheme'] => ({
  narrative: {
    type: 'doc',
    content: lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
  },
});
const blank = (line: string): RuleCase => ({
  rule: 'ANY.TEXT.BLANK',
  name: line,
  scheme: text('Xã có 12 chi bộ.', line),
  outcome: 'finding',
  code: 'narrative.blank',
  severity: 'mandatory',
});
const full = (line: string): RuleCase => ({
  rule: 'ANY.TEXT.BLANK',
  name: line,
  scheme: text(line),
  outcome: 'silent',
});

const cite = (line: string, outcome: RuleCase['outcome'], code?: string, how?: string): RuleCase => ({
  rule: 'ANY.CITE',
  name: line,
  scheme: { ...text(line), facts: { level: 'xa_moi', congress_date: '2025-07-25' } },
  outcome,
  code,
  ...(how ? { how } : {}),
  severity: code === undefined ? undefined : /Date$|Issuer$/.test(code) ? 'target' : 'information',
});

const inLaiChau = (line: string, outcome: 'finding' | 'silent'): RuleCase => ({
  rule: 'ANY.CITE',
  name: `in Lai Châu: ${line}`,
  scheme: {
    ...text(line),
    facts: { level: 'huyen', congress_date: '2020-07-15', superior_name: 'Đảng bộ tỉnh Lai Châu' },
    term: '2020-2025',
  },
  outcome,
  ...(outcome === 'finding' ? { code: 'narrative.citedDate' } : {}),
});

const FRAME: Example['tables'] = {
  headcount: {
    advisory: { group: 'Các cơ quan tham mưu, giúp việc của Tỉnh ủy', units: 6, heads: 6, deputies: 15 },
    council: { group: 'Văn phòng và các ban của Hội đồng nhân dân tỉnh', units: 4, heads: 1, deputies: 8 },
  },
  statistics: { women: { criterion: 'Cán bộ nữ', whole: 338, count: 45, stated_percent: 13.3 } },
};
const number = (line: string, outcome: RuleCase['outcome']): RuleCase => ({
  rule: 'ANY.NUMBER',
  name: line,
  scheme: { ...text(line), tables: FRAME },
  outcome,
  ...(outcome === 'finding' ? { code: 'narrative.number', severity: 'target' } : {}),
});
const bound = (attrs: Readonly<Record<string, string>>, code: string | null): RuleCase => ({
  rule: 'ANY.NUMBER',
  name: JSON.stringify(attrs),
  scheme: {
    tables: FRAME,
    narrative: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'number', attrs }] }],
    },
  },
  ...(code === null ? { outcome: 'silent' } : { outcome: 'finding', code, severity: 'target' }),
});

/** Cases on blanks, citations and numbers in the text. */
export const NARRATIVE_CASES: readonly RuleCase[] = [
  blank('Đảng bộ có … đảng viên.'),
  blank('Ngày ... tháng 7 năm 2025'),
  blank('Số ……-ĐA/ĐU'),
  blank('… đồng chí'),
  blank('Họp (…) kỳ'),
  blank('Từ ngày ___ đến ngày 25/7'),
  full('Đội ngũ thuộc lĩnh vực quân sự, công an…'),
  full('Gồm các ban, ngành, đoàn thể...'),
  full('Văn phòng, Ban Xây dựng Đảng, …'),
  full('Kinh tế, văn hóa, ...'),
  full('Quốc phòng; an ninh; …'),
  number('Toàn tỉnh có 10 cơ quan, đơn vị với 7 cấp trưởng và không quá 23 cấp phó.', 'silent'),
  number('Toàn tỉnh có 11 cơ quan, đơn vị.', 'finding'),
  number('Toàn tỉnh có 10 cơ quan, đơn vị với 7 cấp trưởng và không quá 24 cấp phó.', 'finding'),
  number('Các cơ quan tham mưu, giúp việc của Tỉnh uỷ: 6 cơ quan; có 6 cấp trưởng, 15 cấp phó.', 'silent'),
  number('Các cơ quan tham mưu, giúp việc của Tỉnh uỷ: 6 cơ quan; có 5 cấp trưởng, 15 cấp phó.', 'finding'),
  number('Văn phòng và các ban của HĐND tỉnh, có 4 cơ quan; có 1 cấp trưởng và 9 cấp phó.', 'finding'),
  number('Mỗi cơ quan có từ 2 đến 4 cấp phó; không nhất thiết phải có 3 cán bộ cấp phó.', 'silent'),
  number('Trong đó có 45 cán bộ nữ, chiếm 13,3%.', 'silent'),
  number('Trong đó có 46 cán bộ nữ, chiếm 13,3%.', 'finding'),
  number('Trong đó có 45 cán bộ nữ, chiếm 14,3%.', 'finding'),
  bound({ figure: 'cell/t-headcount/advisory/heads', form: 'noun', text: '6 cấp trưởng' }, null),
  bound({ figure: 'cell/t-statistics/women/count', form: 'percent', text: '13,3%' }, null),
  bound({ figure: 'total/t-headcount/heads', form: 'words', text: 'bảy' }, null),
  bound({ figure: 'total/t-headcount/heads', form: 'words', text: 'tám' }, 'narrative.numberMoved'),
  bound({ figure: 'cell/t-headcount/gone/heads', form: 'digits', text: '8' }, 'narrative.numberRowGone'),
  bound({ figure: 'cell/t-planning/gone/planned', form: 'digits', text: '8' }, 'narrative.numberTableGone'),
  bound({ figure: 'cell/t-headcount/advisory/other', form: 'digits', text: '8' }, 'narrative.numberGone'),
  cite('Căn cứ Chỉ thị số 45-CT/TW, ngày 14/4/2025 của Bộ Chính trị', 'silent'),
  cite('Căn cứ Chỉ thị 45-CT/TW ngày 14-4-2025', 'silent'),
  cite('Căn cứ Chỉ thị 35-CT/TW, ngày 30/5/2018', 'finding', 'narrative.citedDate'),
  cite('Căn cứ Chỉ thị 35-CT/TW, ngày 14/6/2024', 'finding', 'narrative.citedReplaced'),
  cite(
    'Căn cứ Quy định 999-QĐ/TW, ngày 1/1/2001',
    'finding',
    'narrative.citedUnknown',
    'narrative.citedUnknown',
  ),
  cite(
    'Chỉ thị 05-CT/TW, ngày 3/9/2023 của Bộ Chính trị',
    'finding',
    'narrative.citedUnknown',
    'narrative.citedElsewhere',
  ),
  cite('Nghị quyết số 11-NQ/TW ngày 18/9/2014 của Ban Thường vụ Tỉnh uỷ', 'finding', 'narrative.citedIssuer'),
  cite('Nghị quyết số 11-NQ/TU ngày 18/9/2014 của Bộ Chính trị', 'silent'),
  cite('Nghị quyết số 12-NQ/TU ngày 18/9/2024 của Bộ Chính trị', 'finding', 'narrative.citedIssuer'),
  cite(
    'Kế hoạch thực hiện Nghị quyết 57-NQ/TW của Ban Thường vụ Tỉnh ủy',
    'finding',
    'narrative.citedUnknown',
  ),
  cite('Thông tri số 99-TT/TU, ngày 5/5/2025 của Ban Thường vụ Tỉnh ủy', 'silent'),
  cite('Chỉ thị số 35-CT/TW, ngày 30 tháng 5 năm 2019', 'silent'),
  // Without a date the only document of its number is meant, and it was replaced.
  cite('Quy định số 232-QĐ/TW về thi hành Điều lệ', 'finding', 'narrative.citedReplaced'),
  // Decisions and regulations have separate runs of numbers.
  cite('Quyết định số 190-QĐ/TW, ngày 11/10/2024', 'finding', 'narrative.citedDate'),
  cite('Quy định số 190-QĐ/TW, ngày 11/10/2024', 'finding', 'narrative.citedUnknown'),
  cite('Số 190-QĐ/TW, ngày 11/10/2024', 'finding', 'narrative.citedDate'),
  // The first month of a term belongs to it.
  cite('Quy định số 24-QĐ/TW, tháng 1 năm 2021', 'finding', 'narrative.citedDate'),
  // The numbers of a province restart in 10/2020, earlier than those of the centre.
  inLaiChau('Hướng dẫn số 05-HD/TU, ngày 5/11/2020', 'silent'),
  inLaiChau('Hướng dẫn số 05-HD/TU, ngày 5/9/2020', 'finding'),
  cite('Chỉ thị số 35-CT/TW về đại hội đảng bộ các cấp', 'silent'),
  cite('Quy định số 232-QĐ/TW, ngày 20/1/2025', 'finding', 'narrative.citedReplaced'),
  cite('Quy định số 294-QĐ/TW, ngày 26/5/2025', 'silent'),
];
