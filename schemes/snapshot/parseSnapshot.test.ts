import assert from 'node:assert/strict';
import test from 'node:test';
import { FACTS } from '../model/scheme/facts';
import { storedSnapshot } from '../model/scheme/storedSnapshot';
import { parseSnapshot } from './parseSnapshot';
import { SnapshotSchema } from './snapshotSchema';

const doc = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Một.' }] }] };
const status = { state: 'drafting' };

/** A small valid snapshot as JSON, with the value at one path replaced. */
function snapshot(path?: string, value?: unknown): unknown {
  const json: unknown = JSON.parse(
    JSON.stringify({
      format: 'de-an/snapshot',
      version: 1,
      title: 'Đề án',
      term: '2025-2030',
      template: { id: 'x', version: 1 },
      edition: '2026-11',
      facts: { level: 'xa_moi', congress_date: '2025-07-25' },
      sections: [
        { id: 'facts', title: 'Thông tin chung', status, narrative: { type: 'doc' }, tables: [] },
        {
          id: 'p1',
          title: 'Số lượng',
          status,
          narrative: doc,
          tables: [
            {
              id: 'b1',
              type: 'B1',
              title: 'Biểu 1',
              rows: [{ id: 'executive_committee', order: 'a0', cells: { planned: 27 } }],
            },
          ],
        },
      ],
      waivers: [],
    }),
  );
  if (path === undefined) return json;
  const steps = path.split('/');
  const last = steps.pop() ?? '';
  const holder = steps.reduce((at, step) => (at as Record<string, unknown>)[step], json);
  (holder as Record<string, unknown>)[last] = value;
  return json;
}

test('a valid snapshot is accepted whole', () => {
  const json = snapshot();
  const parsed = parseSnapshot(json);
  assert.ok(parsed.ok);
  assert.equal(parsed.snapshot.sections[1]?.tables[0]?.type, 'seats');
  assert.deepEqual(storedSnapshot(parsed.snapshot), json);
});

const marked = (type: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type }] }] }],
});
const CELLS = 'sections/1/tables/0/rows/0/cells';

/** A fault, where it is put, its value, and the place that the refusal names. */
const faults: readonly [string, string, unknown, string?][] = [
  ['another format', 'format', 'zip'],
  ['an unknown key', 'extra', 1],
  ['an unknown level', 'facts/level', 'phuong'],
  ['a date that is none', 'facts/congress_date', '2025-02-30'],
  ['another first section', 'sections/0/id', 'p0'],
  ['a section twice', 'sections/1/id', 'facts'],
  ['a table type that is none', 'sections/1/tables/0/type', 'B99'],
  [
    'an unknown node',
    'sections/1/narrative',
    { type: 'doc', content: [{ type: 'iframe' }] },
    'sections/1/narrative/0',
  ],
  ['an unknown mark', 'sections/1/narrative', marked('highlight'), 'sections/1/narrative/0/0'],
  ['an unknown column', `${CELLS}/x`, 1],
  ['an order key that no later key can follow', 'sections/1/tables/0/rows/0/order', 'zz'],
  ['a number in a computed cell', `${CELLS}/share`, 1],
  ['text where a number belongs', `${CELLS}/planned`, 'hai bảy'],
];

for (const [what, path, value, where] of faults) {
  test(`a snapshot with ${what} is refused, naming ${where ?? path}`, () => {
    const parsed = parseSnapshot(snapshot(path, value));
    assert.equal(parsed.ok === false && parsed.where, where ?? path);
  });
}

for (const junk of [null, 1, 'x', [], {}]) {
  test(`${JSON.stringify(junk)} is refused as a snapshot`, () => {
    assert.equal(parseSnapshot(junk).ok, false);
  });
}

test('the schema knows every fact and no other', () => {
  const known = Object.keys(SnapshotSchema.entries.facts.entries);
  assert.deepEqual(known.sort(), FACTS.map((fact) => fact.key as string).sort());
});
