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
  severity: 'information',
});
const full = (line: string): RuleCase => ({
  rule: 'ANY.TEXT.BLANK',
  name: line,
  scheme: text(line),
  says: 'silent',
});

/** Blanks in the text. */
export const NARRATIVE_CASES: readonly RuleCase[] = [
  blank('Đảng bộ có … đảng viên.'),
  blank('Ngày ... tháng 7 năm 2025'),
  blank('Số ……-ĐA/ĐU'),
  blank('… đồng chí'),
  full('Đội ngũ thuộc lĩnh vực quân sự, công an…'),
  full('Gồm các ban, ngành, đoàn thể...'),
];
