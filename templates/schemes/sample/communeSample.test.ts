import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EDITION } from '@schemes/clauses/edition';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import { validate } from '@schemes/rules/judge/validate';
import { assertWellFormed } from '@templates/schemes/testing/assertWellFormed';
import * as Y from 'yjs';
import { communeSample } from './communeSample';

const sample = communeSample(EDITION);

test('the sample is valid, and a document returns it unchanged', () => {
  assertWellFormed(sample);
  const doc = new Y.Doc();
  writeSnapshot(doc, sample);
  const { steps, ...document } = sample;
  assert.ok(steps, 'the five steps are stored beside the document, never in it');
  assert.deepEqual(readSnapshot(doc), document);
});

test('no section of the sample has a gap to fill', () => {
  const gaps = sample.sections.filter((section) => text(section.narrative).includes('…'));
  assert.deepEqual(
    gaps.map((section) => section.id),
    [],
  );
});

test('the sample meets every rule of its pack', () => {
  const { findings, outcomes, pack } = validate(sample);
  assert.equal(pack?.term, '2025-2030');
  assert.ok(outcomes.filter((outcome) => outcome.kind === 'met').length > 20);
  assert.deepEqual(
    findings.map((finding) => `${finding.rule} ${finding.code} ${JSON.stringify(finding.params)}`),
    [],
  );
});

/** Numbers in the text of the sample, each with a wrong replacement. */
const CHANGES: readonly (readonly [section: string, words: string, wrong: string])[] = [
  ['p1-1', 'Ban Chấp hành có 27', 'Ban Chấp hành có 28'],
  ['p1-1', 'Ban Thường vụ có 9', 'Ban Thường vụ có 8'],
  ['p1-1', 'Hiện nay, Ban Chấp hành có 25', 'Hiện nay, Ban Chấp hành có 24'],
  ['p2-4', 'phó bí thư 2', 'phó bí thư 3'],
  ['p2-4', 'Ủy ban Kiểm tra 5', 'Ủy ban Kiểm tra bảy'],
  ['p2-4', 'khối Mặt trận Tổ quốc và đoàn thể 4', 'khối Mặt trận Tổ quốc và đoàn thể 5'],
  ['p2-4', '2 phó bí thư', 'ba phó bí thư'],
  ['p2-6', 'chuẩn bị 30', 'chuẩn bị 31'],
  ['p2-6', 'để bầu 27', 'để bầu 26'],
  ['p2-6', '(dư 11,11%)', '(dư 12,11%)'],
  ['p2-7', 'triệu tập 141', 'triệu tập 142'],
  ['p2-7', '25 đại biểu đương nhiên', '26 đại biểu đương nhiên'],
  ['p2-7', '116 đại biểu do', '115 đại biểu do'],
  ['p3-1', 'Trong 25', 'Trong 26'],
  ['p3-1', '17 đồng chí đủ', '15 đồng chí đủ'],
  ['p3-1', '8 đồng chí không tái cử', '9 đồng chí không tái cử'],
  ['p3-2', 'có 44 đồng chí', 'có 45 đồng chí'],
  ['p3-2', '36 đồng chí', '35 đồng chí'],
  ['p3-2', 'nguồn từ nơi khác 5', 'nguồn từ nơi khác 6'],
  ['p3-3', 'Có 13 đồng chí', 'Có mười bốn đồng chí'],
  ['p3-4', 'gồm 30', 'gồm 29'],
  ['p3-4', 'tái cử 17', 'tái cử 16'],
  ['p3-5', 'để bầu 9', 'để bầu 11'],
  ['p3-7', 'giới thiệu 6', 'giới thiệu 7'],
  ['p3-9', 'nữ 10 đồng chí', 'nữ 11 đồng chí'],
  ['p3-9', '(23,33%)', '(24,33%)'],
  ['p3-9', 'khoa học và công nghệ 6', 'khoa học và công nghệ 7'],
];

for (const [id, words, wrong] of CHANGES)
  test(`in ${id}, “${wrong}” is found to differ from the table`, () => {
    const json = JSON.stringify(sample.sections.find((section) => section.id === id)?.narrative);
    assert.ok(json.includes(words), words);
    const narrative = JSON.parse(json.replace(words, wrong)) as NarrativeNode;
    const sections = sample.sections.map((one) => (one.id === id ? { ...one, narrative } : one));
    const { findings } = validate({ ...sample, sections });
    const written = findings
      .filter(({ rule }) => rule === 'ANY.NUMBER')
      .map(({ params }) => params['written']);
    assert.equal(written.length, 1);
    assert.ok(wrong.includes(String(written[0])), String(written[0]));
  });

function text(node: NarrativeNode): string {
  return (node.text ?? '') + (node.content ?? []).map(text).join(' ');
}
