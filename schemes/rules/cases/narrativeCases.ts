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
  severity: code === undefined ? undefined : /Unknown$|Maybe/.test(code) ? 'information' : 'target',
});

/** A citation in a scheme whose congress opens on another day. */
const citeOn = (day: string, line: string, outcome: RuleCase['outcome'], code?: string): RuleCase => ({
  ...cite(line, outcome, code),
  name: `${day}: ${line}`,
  scheme: { ...text(line), facts: { level: 'xa_moi', congress_date: day } },
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
const sentence = (line: string, outcome: RuleCase['outcome'], code?: string): RuleCase => ({
  rule: 'ANY.NUMBER',
  name: line,
  scheme: {
    ...text(line),
    tables: {
      statistics: {
        women: { criterion: 'Cán bộ nữ', whole: 338, count: 45, stated_percent: 13.3 },
        young: { criterion: 'Cán bộ trẻ', whole: 338, count: 8, stated_percent: 2.4 },
      },
      schedule: {
        report: { task: 'Báo cáo phương án nhân sự với Thường trực Tỉnh ủy', due: '2020-01-31' },
      },
    },
  },
  outcome,
  code,
  ...(outcome === 'finding' ? { severity: 'target' } : {}),
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
  sentence('Có 338 cán bộ; trong đó 45 đồng chí là nữ, 8 cán bộ trẻ dưới 40 tuổi, chiếm 2,4%.', 'silent'),
  sentence(
    'Có 338 cán bộ; trong đó 45 đồng chí là nữ, 8 cán bộ trẻ dưới 40 tuổi, chiếm 2,9%.',
    'finding',
    'narrative.number',
  ),
  sentence('Các huyện báo cáo phương án nhân sự với Thường trực Tỉnh ủy trong tháng 1/2020.', 'silent'),
  sentence(
    'Các huyện báo cáo phương án nhân sự với Thường trực Tỉnh ủy trước ngày 15/2/2020.',
    'finding',
    'narrative.date',
  ),
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
  // A citation without a date means the only document with the number, which was replaced.
  cite('Quy định số 232-QĐ/TW về thi hành Điều lệ', 'finding', 'narrative.citedReplaced'),
  // Decisions and regulations have separate runs of numbers.
  cite('Quyết định số 190-QĐ/TW, ngày 11/10/2024', 'finding', 'narrative.citedDate'),
  // The wrong kind of document does not hide the wrong date.
  cite('Quy định số 190-QĐ/TW, ngày 11/10/2024', 'finding', 'narrative.citedDate'),
  cite('Quy định số 190-QĐ/TW, ngày 10/10/2024', 'finding', 'narrative.citedType'),
  cite('Quyết định số 190-QĐ/TW, ngày 10/10/2024', 'silent'),
  cite('Quy định số 190-QĐ/TW về bầu cử', 'finding', 'narrative.citedType'),
  cite('Số 190-QĐ/TW, ngày 10/10/2024', 'silent'),
  cite('Chương trình số 04-CTr/TU, ngày 9/12/2020', 'silent'),
  cite('Thông báo kết luận số 20-TB/TW, ngày 8/9/2022', 'silent'),
  cite('Kết luận số 20-TB/TW, ngày 8/9/2022', 'finding', 'narrative.citedType'),
  cite('Quyết định số 232-QĐ/TW, ngày 20/1/2025', 'finding', 'narrative.citedReplaced'),
  // The citation has the day of the directive on congresses and the number of the directive on elections.
  cite('Chỉ thị số 46-CT/TW, ngày 14/4/2025', 'finding', 'narrative.citedOther'),
  cite('Chỉ thị số 46-CT/TW, ngày 16/5/2025', 'silent'),
  cite('Hướng dẫn số 06-HD/TW, ngày 9/6/2025 của Ban Bí thư', 'silent'),
  cite('Hướng dẫn số 06-HD/BTCTW, ngày 26/7/2021', 'silent'),
  cite('Hướng dẫn số 06-HD/BTCTW, ngày 9/6/2025', 'finding', 'narrative.citedDate'),
  cite('Hướng dẫn số 06-HD/TW, ngày 9/6/2025 của Ban Tổ chức Trung ương', 'silent'),
  cite('Chỉ thị 45-CT/TW, ngày 14/4/2025 thay thế Chỉ thị 35-CT/TW, ngày 14/6/2024', 'silent'),
  // Replaced on 8/10/2025, by one text on planning, appointment and dismissal.
  citeOn('2025-10-07', 'Quy định số 80-QĐ/TW, ngày 18/8/2022 của Bộ Chính trị', 'silent'),
  citeOn('2025-10-08', 'Quy định số 80-QĐ/TW, ngày 18/8/2022', 'finding', 'narrative.citedReplaced'),
  citeOn('2025-10-08', 'Quy định số 377-QĐ/TW, ngày 8/10/2025', 'silent'),
  citeOn('2025-08-29', 'Quy định số 124-QĐ/TW, ngày 4/10/2023', 'silent'),
  citeOn('2025-08-30', 'Quy định số 124-QĐ/TW, ngày 4/10/2023', 'finding', 'narrative.citedReplaced'),
  citeOn('2026-12-30', 'Quy định số 294-QĐ/TW, ngày 26/5/2025', 'silent'),
  citeOn('2026-12-31', 'Quy định số 294-QĐ/TW, ngày 26/5/2025', 'finding', 'narrative.citedMaybeReplaced'),
  citeOn('2025-06-30', 'Nghị định số 107/2020/NĐ-CP, ngày 14/9/2020', 'silent'),
  citeOn('2025-07-01', 'Nghị định số 107/2020/NĐ-CP, ngày 14/9/2020', 'finding', 'narrative.citedReplaced'),
  // Decisions of the Prime Minister begin at 1 each year; the register has one of them.
  cite('Quyết định số 2500/QĐ-TTg, ngày 17/11/2025', 'silent'),
  cite('Quyết định số 2500/QĐ-TTg, ngày 18/11/2025', 'finding', 'narrative.citedDate'),
  cite('Quyết định số 2500/QĐ-TTg, ngày 17/11/2021', 'silent'),
  cite('Quyết định số 1671/QĐ-TTg, ngày 1/2/2025', 'silent'),
  cite('Hướng dẫn số 03/HD-MTTW-BTT, ngày 28/7/2025', 'silent'),
  cite('Thông tri số 03/HD-MTTW-BTT, ngày 28/7/2025', 'finding', 'narrative.citedType'),
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
