import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOfFacts } from '@schemes/imports/word/namesOfFacts';
import { schemeFromWord } from '@schemes/imports/word/schemeFromWord';
import { settleWord } from '@schemes/imports/word/settleWord';
import { FACTS_SECTION } from '@schemes/model/scheme/outline';
import { deAnPaper } from '@templates/official/kinds/deAn';
import { packPaper } from '@templates/official/packing/packPaper';
import { FINAL_SETTING } from '@templates/official/testing/sampleSetting';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { readWordFile } from './readWordFile';

const SAMPLE = communeSample('2026-11');

test('a paper that this program made is read back: its sections by their titles, its tables by their types', async () => {
  const bytes = new Uint8Array(await packPaper(deAnPaper(SAMPLE, FINAL_SETTING)));
  const settled = settleWord(await readWordFile('a.docx', bytes), {}, { names: namesOfFacts(SAMPLE.facts) });
  let ids = 0;
  const { snapshot } = schemeFromWord(settled.blocks, {
    title: 'Đề án',
    term: SAMPLE.term,
    edition: SAMPLE.edition,
    facts: SAMPLE.facts,
    names: { facts: 'Thông tin chung', opening: 'Mở đầu' },
    newId: () => {
      ids += 1;
      return `row-${ids}`;
    },
  });
  // Facts and opening have no heading in the paper, appendices are in no section of the scheme.
  const headings = (sections: typeof SAMPLE.sections) =>
    sections.map(({ part, title }) => [part?.title, title]);
  const first = SAMPLE.sections.findIndex(({ part }) => part);
  const begun = snapshot.sections.findIndex(({ part }) => part);
  // The last part is one section with headings I-, II-: in a paper these look like sections.
  const count = SAMPLE.sections.length - first - 1;
  assert.deepEqual(
    headings(snapshot.sections.slice(begun, begun + count)),
    headings(SAMPLE.sections.slice(first, -1)),
  );
  const types = ({ sections }: typeof SAMPLE) =>
    sections.flatMap(({ tables }) => tables.map(({ type }) => type)).sort();
  assert.deepEqual([...new Set(types(snapshot))], [...new Set(types(SAMPLE))]);
  // People have their names, births and posts; what the register adds is not in the paper.
  const people = ({ sections }: typeof SAMPLE) =>
    sections
      .flatMap(({ tables }) => tables)
      .filter(({ type }) => type === 'roster')
      .flatMap(({ rows }) => rows.map(({ cells }) => [cells['full_name'], cells['birth']]));
  assert.deepEqual(people(snapshot), people(SAMPLE));
  assert.ok(snapshot.sections.every(({ id }) => id !== FACTS_SECTION || id === snapshot.sections[0]?.id));
  assert.equal(settled.letterhead?.superior, FINAL_SETTING.superior);
});
