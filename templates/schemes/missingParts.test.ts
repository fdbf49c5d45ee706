import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EDITION } from '@schemes/clauses/edition';
import { applyAdditions } from '@schemes/doc/applyAdditions';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { contentDigest, sectionContent } from '@schemes/doc/sectionDigest';
import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import type { SectionState } from '@schemes/model/scheme/sectionStatus';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { createJudge } from '@schemes/rules/judge/createJudge';
import { validate } from '@schemes/rules/judge/validate';
import * as Y from 'yjs';
import { missingParts } from './missingParts';
import { communeSample } from './sample/communeSample';
import { schemeTemplate } from './schemeTemplates';
import { olderScheme } from './testing/olderScheme';

const WHOLE = communeSample(EDITION);

function given<T>(value: T | null | undefined): T {
  assert.ok(value);
  return value;
}

/** The scheme after it adopted what it lacked, through a document as on the server. */
function taken(snapshot: Snapshot, times = 1): Snapshot {
  const { additions } = given(missingParts(snapshot));
  const doc = new Y.Doc();
  writeSnapshot(doc, snapshot);
  for (let i = 0; i < times; i++) doc.transact(() => applyAdditions(doc, additions));
  return given(readSnapshot(doc));
}

function inState(snapshot: Snapshot, section: string, state: SectionState): Snapshot {
  const sections = snapshot.sections.map((one) => (one.id === section ? { ...one, status: { state } } : one));
  return { ...snapshot, sections };
}

const shape = ({ sections }: Snapshot) =>
  sections.map(({ id, number, part, title, guidance, tables }) => ({
    id,
    number,
    part,
    title,
    guidance,
    tables: tables.map((table) => [table.id, table.type, table.title]),
  }));

test('a scheme lacks nothing if it is of the newest version, or its template is unknown or older here', () => {
  assert.equal(missingParts(WHOLE), null);
  const older = olderScheme(WHOLE, { tables: ['B14'] });
  assert.equal(missingParts({ ...older, template: { ...WHOLE.template, version: 99 } }), null);
});

test('a later table is added where the template has it, and nothing else changes', () => {
  for (const table of WHOLE.sections.flatMap(({ tables }) => tables)) {
    const older = olderScheme(WHOLE, { tables: [table.id] });
    const after = taken(older);
    assert.deepEqual(shape(after), shape(WHOLE), table.id);
    assert.deepEqual(after.template, WHOLE.template);
    for (const { id, tables } of older.sections) {
      if (WHOLE.sections.find((one) => one.id === id)?.tables.length !== tables.length) continue;
      assert.equal(
        contentDigest(sectionContent(after, id)),
        contentDigest(sectionContent(older, id)),
        `${table.id}: ${id}`,
      );
    }
    assert.equal(missingParts(after), null);
    assert.deepEqual(taken(older, 2), after, 'twice is as once');
  }
});

test('several tables of one section are added in the order of the template', () => {
  for (const tables of [
    ['B2', 'B10'],
    ['B9', 'B12'],
  ]) {
    assert.deepEqual(shape(taken(olderScheme(WHOLE, { tables }))), shape(WHOLE));
  }
});

test('an approved section gets no table until it is reopened, and the version stays until nothing is held back', () => {
  const older = olderScheme(WHOLE, { tables: ['B14', 'B9'] });
  const { additions, held } = given(missingParts(inState(older, 'p3-8', 'approved')));
  assert.deepEqual(
    held.map(({ section, table }) => [section, table.id]),
    [['p3-8', 'B14']],
  );
  assert.deepEqual(
    additions.tables.map(({ table }) => table.id),
    ['B9'],
  );
  assert.deepEqual(additions.template, older.template);
  const part = taken(inState(older, 'p3-8', 'approved'));
  assert.deepEqual(shape(taken(part)), shape(WHOLE));
  for (const state of ['drafting', 'submitted', 'returned'] as const) {
    assert.deepEqual(given(missingParts(inState(older, 'p3-8', state))).held, [], state);
  }
});

test('a later section is added where the template has it, with its text, tables and part', () => {
  const template = given(schemeTemplate(WHOLE.template.id));
  const started = template.start({
    organisationName: 'Đảng bộ xã Minh Tân',
    superiorName: 'Đảng bộ tỉnh Hải Thanh',
    placeName: 'Minh Tân',
    level: 'xa_moi',
    term: WHOLE.term,
    edition: EDITION,
  });
  for (const { id, part } of started.sections.slice(1)) {
    // Where the section begins a part, the part of the scheme begins with its next section, which keeps the heading.
    const next = started.sections[started.sections.findIndex((one) => one.id === id) + 1];
    const isPartKept = part && next && !next.part;
    const without = olderScheme(started, { sections: [id] });
    const older = isPartKept
      ? { ...without, sections: without.sections.map((one) => (one.id === next.id ? { ...one, part } : one)) }
      : without;
    const after = taken(older);
    if (!isPartKept) assert.deepEqual(after, started, id);
    const numbers = after.sections.map((one) => one.id);
    assert.equal(new Set(numbers).size, started.sections.length, id);
    const added = given(after.sections.find((one) => one.id === id));
    assert.deepEqual(added.narrative, started.sections.find((one) => one.id === id)?.narrative, id);
  }
});

test('a section whose number is taken is added at the end of its part with the next number', () => {
  const renumbered = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    sections: snapshot.sections.map((one) => (one.id === 'p3-9' ? { ...one, number: 'VIII' } : one)),
  });
  const after = taken(renumbered(olderScheme(WHOLE, { sections: ['p3-8'] })));
  const third = after.sections.filter(({ id }) => id.startsWith('p3-'));
  assert.deepEqual(
    third.slice(-2).map(({ id, number }) => [id, number]),
    [
      ['p3-9', 'VIII'],
      ['p3-8', 'IX'],
    ],
  );
});

test('an existing judge evaluates added tables as a new judge does', () => {
  const judge = createJudge();
  for (const id of ['B14', 'B6', 'B3']) {
    const older = olderScheme(WHOLE, { tables: [id] });
    assert.deepEqual(judge(older).findings, validate(older).findings, id);
    const after = taken(older);
    assert.deepEqual(judge(after).findings, validate(after).findings, id);
  }
});

/** A scheme as the import from Word makes it: ids of its own, one table that was recognised. */
function fromWord(): Snapshot {
  const titles = ['Tình hình chung', 'Cơ cấu, số lượng', 'Danh sách nhân sự'];
  const roster = WHOLE.sections.flatMap(({ tables }) => tables).find(({ type }) => type === 'roster');
  return {
    ...WHOLE,
    template: { id: 'word', version: 1 },
    sections: [
      given(WHOLE.sections[0]),
      ...titles.map((title, i) => ({
        id: `w${i + 1}`,
        number: 'I',
        title,
        status: { state: 'drafting' as const },
        narrative: { type: 'doc', content: [] },
        tables: i === 2 ? [given(roster)] : [],
      })),
    ],
    waivers: [],
  };
}

test('a scheme from Word is offered the tables it lacks, in sections of a like title or in new ones without text', () => {
  const scheme = fromWord();
  const { additions, held } = given(missingParts(scheme));
  assert.deepEqual(held, []);
  const added = [
    ...additions.tables.map(({ table }) => table),
    ...additions.sections.flatMap(({ section }) => section.tables),
  ];
  assert.ok(!added.some(({ type }) => type === 'roster'));
  assert.ok(
    additions.tables.some(({ section }) => section === 'w2'),
    'a section of this title has them',
  );
  for (const { section } of additions.sections) assert.deepEqual(section.narrative.content, []);
  const whole = taken(scheme);
  const types = new Set(whole.sections.flatMap(({ tables }) => tables.map(({ type }) => type)));
  for (const { tables } of WHOLE.sections) for (const { type } of tables) assert.ok(types.has(type), type);
  assert.equal(missingParts(whole), null);
});

test('a table for an approved section of a scheme from Word waits', () => {
  const { additions, held } = given(missingParts(inState(fromWord(), 'w2', 'approved')));
  assert.ok(held.length > 0 && held.every(({ section }) => section === 'w2'));
  assert.ok(additions.tables.every(({ section }) => section !== 'w2'));
});
