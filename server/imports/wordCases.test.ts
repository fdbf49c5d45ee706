import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { schemeFromWord } from '@schemes/imports/word/schemeFromWord';
import { settleWord } from '@schemes/imports/word/settleWord';
import { readOutline } from '@schemes/imports/word/testing/readOutline';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { checkNarrative } from '@schemes/model/text/checkNarrative';
import { CONTENT_CASES } from './cases/contentCases';
import { HANDED_CASES } from './cases/handedCases';
import { NUMBERING_CASES } from './cases/numberingCases';
import { STRUCTURE_CASES } from './cases/structureCases';
import type { WordCase } from './cases/wordCase';
import { readWordFile } from './readWordFile';
import { wordPackageOf } from './testing/wordPackageOf';

const CASES = [...HANDED_CASES, ...CONTENT_CASES, ...NUMBERING_CASES, ...STRUCTURE_CASES];

async function bytesOf({ file }: WordCase): Promise<Uint8Array> {
  if (typeof file !== 'string') return wordPackageOf(file);
  return new Uint8Array(await readFile(new URL(`./cases/${file}`, import.meta.url)));
}

let ids = 0;
const made = (blocks: Parameters<typeof schemeFromWord>[0]) =>
  schemeFromWord(blocks, {
    title: 'Đề án',
    term: '2025-2030',
    edition: 'test',
    facts: {},
    names: { facts: 'Thông tin chung', opening: 'Mở đầu' },
    newId: () => {
      ids += 1;
      return `row-${ids}`;
    },
  });

for (const one of CASES) {
  test(`Word: ${one.name}`, async () => {
    const file = await readWordFile('a.docx', await bytesOf(one));
    const settled = settleWord(file, one.decisions ?? {});
    assert.deepEqual(readOutline(settled.blocks), one.outline);
    const { snapshot, notes } = made(settled.blocks);
    for (const { narrative } of storedSnapshot(snapshot).sections)
      assert.equal(checkNarrative(narrative), null);
    if (!one.notes) return;
    const told = [...settled.notes, ...notes].map(
      ({ what, text, isTaken }) => `${what}${isTaken ? '' : ' -'}: ${text}`,
    );
    assert.deepEqual(told, one.notes);
  });
}

test('every decision that a note offers changes what is taken', async () => {
  for (const one of CASES) {
    const file = await readWordFile('a.docx', await bytesOf(one));
    const { notes, blocks } = settleWord(file);
    for (const { key, isTaken, isChoice, what, text } of notes) {
      const other = settleWord(file, { [key]: !isTaken });
      assert.deepEqual(
        other.notes.find((note) => note.key === key)?.isTaken,
        isChoice ? !isTaken : isTaken,
        `${one.name}: ${what} ${text}`,
      );
      // A note about an end joins paragraphs or keeps them apart; others change the text.
      const same = JSON.stringify(other.blocks) === JSON.stringify(blocks);
      assert.equal(same, !isChoice, `${one.name}: ${what} “${text}” changes nothing`);
    }
  }
});
