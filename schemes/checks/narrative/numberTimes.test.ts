import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NarrativeNode } from '../../model/text/narrative';
import { validate } from '../../rules/judge/validate';
import { exampleScheme } from '../../rules/testing/exampleScheme';

const block = (type: string, text: string): NarrativeNode => ({ type, content: [{ type: 'text', text }] });

/** The table numbers in the findings on a line below a title, a heading and a leading line. */
function shown(
  line: string,
  { title = 'Lời văn', heading = 'Chung', lead = 'Nội dung.' },
): readonly unknown[] {
  const content = [block('heading', heading), block('paragraph', lead), block('paragraph', line)];
  const scheme = exampleScheme({
    narrative: { type: 'doc', content },
    tables: {
      seats: { executive_committee: { max_allowed: 33, term_start: 29, current: 25, planned: 27 } },
    },
  });
  const sections = scheme.sections.map((one) => (one.id === 'text' ? { ...one, title } : one));
  const { findings } = validate({ ...scheme, sections });
  return findings.filter(({ rule }) => rule === 'ANY.NUMBER').map(({ params }) => params['shown']);
}

const size = (n: number) => `Ban Chấp hành có ${n} đồng chí.`;
const NEW = 'Số lượng Ban Chấp hành nhiệm kỳ 2025-2030';
const OLD = 'Tình hình cấp ủy nhiệm kỳ 2020-2025';

describe('a size without words of time', () => {
  it('may be any number of its row where the text above gives no time', () => {
    for (const n of [33, 29, 25, 27]) assert.deepEqual(shown(size(n), {}), []);
    assert.deepEqual(shown(size(26), {}), ['27']);
  });

  it('is the planned or the highest allowed size below a heading on the size in the coming term', () => {
    for (const n of [27, 33]) assert.deepEqual(shown(size(n), { heading: NEW }), []);
    for (const n of [25, 29]) assert.deepEqual(shown(size(n), { heading: NEW }), ['27']);
  });

  it('takes its time from the leading line before the heading', () => {
    const lead = 'Cơ cấu, số lượng hiện nay:';
    assert.deepEqual(shown(size(25), { heading: NEW, lead }), []);
    assert.deepEqual(shown(size(27), { heading: NEW, lead }), ['25']);
  });

  it('belongs to the ending term where the title names that term and the heading is about size', () => {
    const above = { title: OLD, heading: 'Số lượng' };
    for (const n of [29, 25, 33]) assert.deepEqual(shown(size(n), above), []);
    assert.deepEqual(shown(size(27), above), ['29']);
    assert.deepEqual(shown(size(27), { title: OLD, heading: 'Kinh nghiệm' }), []);
  });

  it('may be the present size below a title on the coming term', () => {
    const above = { title: 'Phương án nhân sự nhiệm kỳ 2025-2030', heading: 'Số lượng' };
    assert.deepEqual(shown(size(25), above), []);
  });

  it('is not compared below a heading on a term that the table lacks', () =>
    assert.deepEqual(shown(size(31), { heading: 'Ban Chấp hành nhiệm kỳ 2015-2020' }), []));

  it('follows words of time in its own sentence before those above it', () =>
    assert.deepEqual(shown('Hiện nay, Ban Chấp hành có 25 đồng chí.', { heading: NEW }), []));
});
