import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { NarrativeNode } from '@schemes/model/text/narrative';
import * as Y from 'yjs';
import { SCHEME_TEMPLATES, schemeTemplate } from './schemeTemplates';
import type { SchemeTemplate } from './starting/schemeTemplate';
import { assertWellFormed } from './testing/assertWellFormed';

const SEEDS = '../shared/seeds';

function starts(template: SchemeTemplate): readonly Snapshot[] {
  return template.terms.flatMap((term) =>
    template.levels.flatMap((level) =>
      ['Đảng bộ xã Minh Tân', '', 'Đảng ủy xã Minh Tân'].map((organisationName) =>
        template.start({
          organisationName,
          superiorName: organisationName && 'Đảng bộ tỉnh Hải Thanh',
          placeName: organisationName && 'Minh Tân',
          level,
          term,
          edition: 'vn-2025',
        }),
      ),
    ),
  );
}

for (const template of SCHEME_TEMPLATES) {
  test(`${template.id}: nothing in it would be refused by grid, editor or room`, () => {
    for (const snapshot of starts(template)) assertWellFormed(snapshot);
  });

  test(`${template.id}: written into a document and read back it is unchanged`, () => {
    for (const snapshot of starts(template)) {
      const doc = new Y.Doc();
      writeSnapshot(doc, snapshot);
      assert.deepEqual(readSnapshot(doc), snapshot);
    }
  });

  test(`${template.id}: names itself, and is found by its id`, () => {
    assert.equal(schemeTemplate(template.id), template);
    for (const snapshot of starts(template)) {
      assert.deepEqual(snapshot.template, { id: template.id, version: template.version });
    }
  });

  test(`${template.id}: every section has a hint of what belongs there`, () => {
    for (const { sections } of starts(template)) {
      for (const section of sections) assert.ok((section.guidance ?? '').length > 40, section.id);
    }
  });

  test(`${template.id}: numbers inside a part run I, II, III without a gap`, () => {
    for (const { sections } of starts(template)) {
      let count = 0;
      for (const section of sections) {
        if (section.part) count = 0;
        if (section.number === undefined) continue;
        assert.equal(section.number, ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][count]);
        count += 1;
      }
    }
  });

  const skip = existsSync(SEEDS) ? false : 'the seed documents are not beside the project';
  test(`${template.id}: has no sentence from the seed documents`, { skip }, () => {
    const seeds = readdirSync(SEEDS).map((file) => readFileSync(`${SEEDS}/${file}`, 'utf8').normalize('NFC'));
    for (const { sections } of starts(template)) {
      const sentences = sections
        .flatMap((section) => texts(section.narrative))
        .flatMap((text) => text.split(/[.;:…]/))
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence.split(' ').length >= 12);
      for (const sentence of sentences) {
        assert.ok(!seeds.some((seed) => seed.includes(sentence)), sentence);
      }
    }
  });
}

test('the commune scheme has the tables where the papers want them', () => {
  const [snapshot] = starts(SCHEME_TEMPLATES[0] as SchemeTemplate);
  const placed = snapshot?.sections.flatMap((s) => s.tables.map((t) => `${s.id}:${t.type}`));
  assert.deepEqual(placed, [
    'p2-4:seats',
    'p2-6:surplus',
    'p2-7:quotas',
    'p3-1:review',
    'p3-1:leavers',
    'p3-2:planning',
    'p3-4:roster',
    'p3-8:delegation',
    'p3-9:statistics',
    'p4:schedule',
    'p4:dossiers',
  ]);
});

test('an organisation given by the name of its đảng ủy is still called đảng bộ in the title', () => {
  const titles = new Set(starts(SCHEME_TEMPLATES[0] as SchemeTemplate).map((snapshot) => snapshot.title));
  assert.deepEqual(
    [...titles],
    [
      'Đề án nhân sự Ban Chấp hành Đảng bộ xã Minh Tân, nhiệm kỳ 2025-2030',
      'Đề án nhân sự Ban Chấp hành Đảng bộ …, nhiệm kỳ 2025-2030',
    ],
  );
});

function texts(node: NarrativeNode): string[] {
  return [...(node.text === undefined ? [] : [node.text]), ...(node.content ?? []).flatMap(texts)];
}
