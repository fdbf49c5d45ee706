import type { RuleCase } from '../ruleCase';

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
  says: 'finding',
  code: 'narrative.blank',
  severity: 'mandatory',
});
const full = (line: string): RuleCase => ({
  rule: 'ANY.TEXT.BLANK',
  name: line,
  scheme: text(line),
  says: 'silent',
});

const cite = (line: string, says: RuleCase['says'], code?: string, how?: string): RuleCase => ({
  rule: 'ANY.CITE',
  name: line,
  scheme: { ...text(line), facts: { level: 'xa_moi', congress_date: '2025-07-25' } },
  says,
  code,
  ...(how ? { how } : {}),
  severity: code === undefined ? undefined : /Date$|Issuer$/.test(code) ? 'target' : 'information',
});

const inLaiChau = (line: string, says: 'finding' | 'silent'): RuleCase => ({
  rule: 'ANY.CITE',
  name: `in Lai Châu: ${line}`,
  scheme: {
    ...text(line),
    facts: { level: 'huyen', congress_date: '2020-07-15', superior_name: 'Đảng bộ tỉnh Lai Châu' },
    term: '2020-2025',
  },
  says,
  ...(says === 'finding' ? { code: 'narrative.citedDate' } : {}),
});

/** Blanks and citations in the text. */
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
  // A decision and a regulation count their numbers each for itself.
  cite('Quyết định số 190-QĐ/TW, ngày 11/10/2024', 'finding', 'narrative.citedDate'),
  cite('Quy định số 190-QĐ/TW, ngày 11/10/2024', 'finding', 'narrative.citedUnknown'),
  cite('Số 190-QĐ/TW, ngày 11/10/2024', 'finding', 'narrative.citedDate'),
  // The first month of a term belongs to it.
  cite('Quy định số 24-QĐ/TW, tháng 1 năm 2021', 'finding', 'narrative.citedDate'),
  // A province begins its numbers anew in 10/2020, before the centre.
  inLaiChau('Hướng dẫn số 05-HD/TU, ngày 5/11/2020', 'silent'),
  inLaiChau('Hướng dẫn số 05-HD/TU, ngày 5/9/2020', 'finding'),
  cite('Chỉ thị số 35-CT/TW về đại hội đảng bộ các cấp', 'silent'),
  cite('Quy định số 232-QĐ/TW, ngày 20/1/2025', 'finding', 'narrative.citedReplaced'),
  cite('Quy định số 294-QĐ/TW, ngày 26/5/2025', 'silent'),
];
