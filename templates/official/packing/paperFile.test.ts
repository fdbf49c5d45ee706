/** The file itself is valid Open XML for every setting of a clerk. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { defaultPaperSetting } from '@templates/official/face/defaultPaperSetting';
import { deAnPaper } from '@templates/official/kinds/deAn';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { DRAFT_SETTING, FINAL_SETTING } from '@templates/official/testing/sampleSetting';
import { validateOpenXml } from '@templates/official/testing/validateOpenXml';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { SCHEME_TEMPLATES } from '@templates/schemes/schemeTemplates';
import { packPaper } from './packPaper';

const sample = communeSample('2026-11');
const starts = SCHEME_TEMPLATES.map((template) =>
  template.start({
    organisationName: '',
    superiorName: '',
    placeName: '',
    level: template.levels[0] ?? 'xa_moi',
    term: '2025-2030',
    edition: '2026-11',
  }),
);
const merged: Snapshot = {
  ...sample,
  sections: sample.sections.map((section) =>
    section.id === 'p1-1' ? { ...section, narrative: { type: 'doc', content: [mergedTable()] } } : section,
  ),
};
const { superior: _, ...alone } = FINAL_SETTING;

const CASES: readonly (readonly [string, Snapshot, PaperSetting])[] = [
  ['final', sample, FINAL_SETTING],
  ['draft', sample, DRAFT_SETTING],
  ['without superior, secret and urgent', sample, { ...alone, secrecy: 'tuyet_mat', urgency: 'hoa_toc' }],
  ['merged cells, and a table last in its section', merged, FINAL_SETTING],
  ['an empty roster', { ...sample, sections: emptied(sample) }, DRAFT_SETTING],
  ...starts.map((start) => [`template ${start.template.id}`, start, defaultPaperSetting(start)] as const),
];

test('the Open XML SDK finds no fault in any form of the paper', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'de-an-paper-'));
  try {
    for (const [name, snapshot, setting] of CASES) {
      const file = join(folder, 'paper.docx');
      await writeFile(file, await packPaper(deAnPaper(snapshot, setting)));
      const faults = await validateOpenXml(file);
      if (faults === null) return t.skip('the Open XML validator has no program for this platform');
      assert.deepEqual(faults, [], name);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

function emptied({ sections }: Snapshot): Snapshot['sections'] {
  return sections.map((section) => ({
    ...section,
    tables: section.tables.map((table) => ({ ...table, rows: [] })),
  }));
}

function mergedTable() {
  const cell = (colspan: number, rowspan: number, text: string) => ({
    type: 'tableCell',
    attrs: { colspan, rowspan, colwidth: colspan === 1 ? [120] : null },
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  });
  return {
    type: 'table',
    content: [
      { type: 'tableRow', content: [cell(1, 2, 'a'), cell(2, 1, 'b')] },
      { type: 'tableRow', content: [cell(1, 1, 'c'), cell(1, 9, 'd')] },
    ],
  };
}
