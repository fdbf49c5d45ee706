import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import * as Y from 'yjs';
import { boundNumbers } from '../boundNumbers/boundNumbers';
import { EDITION } from '../clauses/edition';
import { clauseKey } from '../layers/clauseKey';
import { ruleText } from '../messages/ruleText';
import { explanationKey } from '../model/findings/explanation';
import { findingKey } from '../model/findings/findingKey';
import type { Snapshot } from '../model/scheme/snapshot';
import { storedAdditions } from '../model/scheme/storedAdditions';
import { storedSnapshot } from '../model/scheme/storedSnapshot';
import { codeOf, typeOfCode } from '../model/tables/tableCodes';
import { TABLE_TYPES } from '../model/tables/tableTypes';
import { rulesOfEdition } from '../packs/editions';
import { openFindings } from '../rules/assessment/openFindings';
import { validate } from '../rules/judge/validate';
import { parseSnapshot } from '../snapshot/parseSnapshot';
import { readOutline, writeOutline, writeTitle } from './outlineRoot';
import { readSnapshot } from './readSnapshot';
import { contentDigest, sectionContent, snapshotDigest } from './sectionDigest';
import { outlineOf, writeSnapshot } from './writeSnapshot';

/**
 * A scheme with a table of every type, and what a build that called the types by their codes made of it: its file,
 * digests, keys of findings, ids of bound numbers. All of these are stored in documents, ledgers and addresses.
 */
const FILE = readFileSync('schemes/doc/kept/scheme.json', 'utf8');
const KEPT = JSON.parse(readFileSync('schemes/doc/kept/scheme.stored.json', 'utf8')) as {
  readonly version: string;
  readonly outline: readonly string[];
  readonly sections: Readonly<Record<string, string>>;
  readonly findings: readonly string[];
  readonly sentences: readonly string[];
  readonly explanations: readonly string[];
  readonly figures: readonly string[];
};

const CODES = {
  seats: 'B1',
  review: 'B2',
  roster: 'B3',
  statistics: 'B4',
  planning: 'B5',
  surplus: 'B6',
  quotas: 'B7',
  schedule: 'B9',
  leavers: 'B10',
  headcount: 'B11',
  dossiers: 'B12',
  unitLeaders: 'B13',
  delegation: 'B14',
};

function snapshotOfFile(): Snapshot {
  const parsed = parseSnapshot(JSON.parse(FILE));
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.snapshot;
}

function documentOf(snapshot: Snapshot): Y.Doc {
  const doc = new Y.Doc();
  writeSnapshot(doc, snapshot);
  return doc;
}

function storedTypes(doc: Y.Doc): readonly string[] {
  const { outline } = doc.getMap('outline').toJSON() as {
    outline: { sections: { tables: { id: string; type: string }[] }[] };
  };
  return outline.sections.flatMap(({ tables }) => tables).map(({ id, type }) => `${id} ${type}`);
}

/** Findings whose stored keys hold the code of a table. */
function coded(snapshot: Snapshot) {
  return validate(snapshot).findings.filter(({ code, params }) =>
    /\.B\d/.test(JSON.stringify([code, params])),
  );
}

test('each table type has the code it is stored by, and each code its type', () => {
  assert.deepEqual(Object.fromEntries(Object.values(TABLE_TYPES).map(({ id, code }) => [id, code])), CODES);
  for (const { id, code } of Object.values(TABLE_TYPES)) {
    assert.equal(codeOf(id), code);
    assert.equal(typeOfCode(code), id);
  }
  for (const unknown of ['B8', 'B15', 'roster', '']) assert.equal(typeOfCode(unknown), null);
});

test('a file is read with table names and written back byte for byte', () => {
  const snapshot = snapshotOfFile();
  const types = snapshot.sections.flatMap(({ tables }) => tables).map(({ type }) => type);
  assert.deepEqual([...types].sort(), Object.keys(CODES).sort());
  assert.equal(`${JSON.stringify(storedSnapshot(snapshot), null, 2)}\n`, FILE);
});

test('a file that calls a table by its name is no snapshot', () => {
  const json = JSON.parse(FILE);
  json.sections[1].tables[0].type = 'seats';
  const parsed = parseSnapshot(json);
  assert.equal(parsed.ok, false);
  assert.equal(!parsed.ok && parsed.where, 'sections/1/tables/0/type');
});

test('the outline of a document always stores codes, and is read with table names', () => {
  const doc = documentOf(snapshotOfFile());
  assert.deepEqual(storedTypes(doc), KEPT.outline);
  writeTitle(doc, 'Tên khác');
  assert.deepEqual(storedTypes(doc), KEPT.outline);
  const outline = readOutline(doc);
  assert.deepEqual(outline, { ...outlineOf(snapshotOfFile()), title: 'Tên khác' });
  assert.equal(readOutline(doc), outline, 'what did not change is the same object');
  assert.ok(outline);
  writeOutline(doc, outline);
  assert.deepEqual(storedTypes(doc), KEPT.outline);
});

test('an outline with a code of no type is not read', () => {
  const doc = documentOf(snapshotOfFile());
  const root = doc.getMap('outline');
  const stored = root.get('outline') as { sections: { tables: object[] }[] };
  const sections = [{ ...stored.sections[1], tables: [{ id: 'x', type: 'B8', title: 'X' }] }];
  root.set('outline', { ...stored, sections });
  assert.throws(() => readOutline(doc), RangeError);
});

test('the version of a scheme and the digest of each section are what they were', () => {
  const snapshot = readSnapshot(documentOf(snapshotOfFile()));
  assert.ok(snapshot);
  assert.equal(snapshotDigest(snapshot), KEPT.version);
  assert.deepEqual(
    Object.fromEntries(snapshot.sections.map(({ id }) => [id, contentDigest(sectionContent(snapshot, id))])),
    KEPT.sections,
  );
});

test('findings keep their keys, so that waivers and explanations still apply and messages are found', () => {
  const snapshot = snapshotOfFile();
  const findings = coded(snapshot);
  assert.deepEqual(findings.map(findingKey), KEPT.findings);
  assert.deepEqual(findings.map(explanationKey), KEPT.explanations);
  assert.deepEqual(
    findings.map(({ code, params }) => ruleText('vi', `finding.${code}`, params)),
    KEPT.sentences,
  );
  const open = new Set(openFindings(snapshot, findings).map(findingKey));
  assert.equal(snapshot.waivers.length, 2);
  for (const { finding } of snapshot.waivers) assert.equal(open.has(finding), false, finding);
});

test('bound numbers keep their ids', () => {
  const tables = snapshotOfFile().sections.flatMap((section) =>
    section.tables.map((table) => ({ section: section.id, table })),
  );
  const ids = boundNumbers({ tables, facts: snapshotOfFile().facts } as Parameters<typeof boundNumbers>[0])
    .map(({ id }) => id)
    .filter((id) => /^(cell|total)\//.test(id));
  assert.deepEqual(ids, KEPT.figures);
});

test('what a ledger keeps of a template’s additions holds codes', () => {
  const [, section] = snapshotOfFile().sections;
  const table = section?.tables[0];
  assert.ok(section && table);
  const { status: _status, explanations: _explanations, ...added } = section;
  const stored = storedAdditions({
    template: { id: 'x', version: 2 },
    sections: [{ after: null, section: added }],
    tables: [{ section: 'p1', after: null, table }],
  });
  assert.equal(stored.sections[0]?.section.tables[0]?.type, 'B1');
  assert.equal(stored.tables[0]?.table.type, 'B1');
});

test('a layer’s setting names the clause of a table by its code', () => {
  const keys = rulesOfEdition(EDITION).common.map(clauseKey);
  assert.ok(keys.includes('ANY.PROGRESS.PCT/percent.stated/B9'));
});
