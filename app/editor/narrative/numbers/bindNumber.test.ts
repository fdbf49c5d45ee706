import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNarrative, writeNarrative } from '@schemes/doc/narrativeFragment';
import { checkNarrative } from '@schemes/model/text/checkNarrative';
import { validate } from '@schemes/rules/judge/validate';
import { exampleScheme } from '@schemes/rules/testing/exampleScheme';
import * as Y from 'yjs';
import { bindNumber } from './bindNumber';
import { keepNumbers } from './keepNumbers';

const narrative = (line: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: line }] }],
});
const scheme = (heads: number, line: string) =>
  exampleScheme({
    tables: { headcount: { a: { group: 'Cơ quan Đảng', heads } } },
    narrative: narrative(line),
  });

test('a wrong number becomes the figure of its table, follows it, and stays when the section is locked', () => {
  const line = 'Tổng số có 7 cấp trưởng.';
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment('n:text');
  writeNarrative(fragment, narrative(line));
  const [finding] = validate(scheme(6, line)).findings.filter(({ rule }) => rule === 'ANY.NUMBER');
  assert.ok(finding);
  assert.ok(bindNumber(doc, scheme(6, line), finding));
  const attrs = () => readNarrative(fragment).content?.[0]?.content?.[1]?.attrs;
  assert.deepEqual(attrs(), { figure: 'total/t-headcount/heads', form: 'digits', text: '6' });
  assert.equal(checkNarrative(readNarrative(fragment)), null);

  assert.equal(
    keepNumbers(doc, scheme(4687, line), () => false),
    0,
  );
  assert.equal(
    keepNumbers(doc, scheme(4687, line), () => true),
    1,
  );
  assert.equal(attrs()?.['text'], '4.687');
  assert.equal(
    keepNumbers(doc, scheme(4687, line), () => true),
    0,
  );
  assert.equal(bindNumber(doc, scheme(6, line), finding), false);
});

test('a number written out in a heading becomes a figure in words; a share one in per cent', () => {
  const line = 'Ban Chấp hành có hai mươi tám đồng chí';
  const heading = {
    type: 'doc',
    content: [{ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: line }] }],
  };
  const tables = { seats: { executive_committee: { planned: 27 } } };
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment('n:text');
  writeNarrative(fragment, heading);
  const snapshot = exampleScheme({ tables, narrative: heading });
  const [finding] = validate(snapshot).findings.filter(({ rule }) => rule === 'ANY.NUMBER');
  assert.ok(finding && bindNumber(doc, snapshot, finding));
  const bound = readNarrative(fragment);
  assert.deepEqual(bound.content?.[0]?.content?.[1]?.attrs, {
    figure: 'cell/t-seats/executive_committee/planned',
    form: 'words',
    text: 'hai mươi bảy',
  });
  assert.equal(checkNarrative(bound), null);
  const { findings } = validate(exampleScheme({ tables, narrative: bound }));
  assert.deepEqual(
    findings.filter(({ rule }) => rule === 'ANY.NUMBER'),
    [],
  );
});
