/** The annex of explanations, read back from the paper. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explanationKey } from '@schemes/model/findings/explanation';
import { findingKey } from '@schemes/model/findings/findingKey';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { explained } from '@schemes/rules/assessment/explained';
import { isWaivable } from '@schemes/rules/assessment/isWaivable';
import { validate } from '@schemes/rules/judge/validate';
import { deAnPaper } from '@templates/official/kinds/deAn';
import { packPaper } from '@templates/official/packing/packPaper';
import { find, SAMPLE } from '@templates/official/testing/paperLooks';
import { readPaper } from '@templates/official/testing/readPaper';
import { FINAL_SETTING } from '@templates/official/testing/sampleSetting';

/** The sample without women and with a committee above its cap. */
const MISSED: Snapshot = {
  ...SAMPLE,
  sections: SAMPLE.sections.map((section) => ({
    ...section,
    tables: section.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        cells: {
          ...row.cells,
          ...(table.type === 'roster' ? { sex: 'male' } : {}),
          ...(table.type === 'seats' && row.id === 'executive_committee' ? { planned: 40 } : {}),
        },
      })),
    })),
  })),
};

function withExplanation(snapshot: Snapshot, params?: Record<string, number>): Snapshot {
  const finding = explained(snapshot, validate(snapshot).findings)[0]?.finding;
  assert.ok(finding);
  const explanation = {
    finding: explanationKey(finding),
    code: finding.code,
    params: params ?? finding.params,
    text: 'Nguồn quy hoạch nữ còn thiếu.\nSẽ bổ sung trong nhiệm kỳ.',
  };
  return {
    ...snapshot,
    sections: snapshot.sections.map((section) =>
      section.id === finding.at.section ? { ...section, explanations: [explanation] } : section,
    ),
  };
}

const read = async (snapshot: Snapshot) => readPaper(await packPaper(deAnPaper(snapshot, FINAL_SETTING)));

test('a paper of a scheme that meets its targets has no annex of explanations', async () => {
  const paper = await read(SAMPLE);
  assert.ok(!paper.paragraphs.some(({ text }) => text === 'GIẢI TRÌNH'));
});

test('the annex lists each target not met with its explanation, or that it lacks one; the text refers to the annex', async () => {
  const missed = explained(MISSED, validate(MISSED).findings);
  assert.ok(missed.length >= 1);
  const paper = await read(withExplanation(MISSED));
  const tables = SAMPLE.sections.flatMap((section) => section.tables).length;
  find(paper, `PHỤ LỤC ${tables + 1}`);
  find(paper, 'GIẢI TRÌNH');
  find(paper, new RegExp(`^\\(Giải trình chỉ tiêu chưa đạt .* tại Phụ lục ${tables + 1}\\)\\.$`));
  find(paper, 'Nguồn quy hoạch nữ còn thiếu.');
  find(paper, 'Sẽ bổ sung trong nhiệm kỳ.');
  const gaps = ({ paragraphs }: typeof paper) =>
    paragraphs.filter(({ text }) => text === 'Chưa có giải trình.').length;
  assert.equal(gaps(paper), missed.length - 1);
  assert.equal(gaps(await read(MISSED)), missed.length);
  assert.ok(!paper.paragraphs.some(({ text }) => /\{\w+\}/.test(text)));
});

test('an explanation for older numbers is printed with a note', async () => {
  const paper = await read(withExplanation(MISSED, { count: 999 }));
  find(paper, 'Nguồn quy hoạch nữ còn thiếu.');
  find(paper, '(Viết theo số liệu trước đây.)');
});

test('the annex lists a waived finding with its decision while it is still found', async () => {
  const finding = validate(MISSED).findings.find(isWaivable);
  assert.ok(finding);
  const waiver = {
    finding: findingKey(finding),
    rule: finding.rule,
    section: finding.at.section,
    decision: { number: '15-QĐ/TU', date: '2025-06-20', issuer: 'Ban Thường vụ Tỉnh ủy' },
    by: { id: 'c', name: 'Nguyễn Văn Bình' },
    at: '2025-06-21T01:00:00Z',
  };
  const paper = await read({ ...MISSED, waivers: [waiver] });
  find(paper, 'Số 15-QĐ/TU, ngày 20/06/2025 của Ban Thường vụ Tỉnh ủy');
  const lapsed = await read({ ...MISSED, waivers: [{ ...waiver, finding: `${waiver.finding}|n=1` }] });
  assert.ok(!lapsed.paragraphs.some(({ text }) => text.includes('15-QĐ/TU')));
});
