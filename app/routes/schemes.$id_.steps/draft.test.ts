import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf, readDraft, sameDraft } from './draft';
import { entryDifferences } from './entryDifferences';

const RECORD = {
  version: 7,
  date: '2025-05-08',
  summoned: 60,
  present: 58,
  names: [
    { id: 'p1', name: 'Nguyễn Đức Thịnh', votes: 57 },
    { id: 'p2', name: 'Trần Quốc Bảo' },
  ],
} as const;

test('a record converted to a draft and back is unchanged', () => {
  const { version, ...entry } = RECORD;
  const draft = draftOf(RECORD);
  assert.equal(draft.seen, version);
  assert.equal(draft.date, '08/05/2025');
  assert.deepEqual(readDraft(draft), { entry, wrong: [] });
  assert.deepEqual(readDraft(draftOf(null)).entry, { names: [] });
});

test('returns the fields that are no date or whole number', () => {
  const draft = draftOf(RECORD);
  const typed = {
    ...draft,
    date: '31/2/2025',
    counts: { ...draft.counts, valid: '-1', invalid: '1,5' },
    names: [{ id: 'p1', name: 'A', votes: 'x' }],
  };
  assert.deepEqual(readDraft(typed).wrong, ['date', 'valid', 'invalid', 'votes/p1']);
});

test('drafts with equal texts are equal, whatever their versions', () => {
  assert.ok(sameDraft(draftOf(RECORD), draftOf({ ...RECORD, version: 9 })));
  assert.ok(!sameDraft(draftOf(RECORD), draftOf({ ...RECORD, present: 57 })));
});

test('lists the differences of two entries by field and name', () => {
  const { version: _, ...mine } = RECORD;
  const theirs = { ...mine, present: 57, names: [{ id: 'p1', name: 'Nguyễn Đức Thịnh', votes: 56 }] };
  assert.deepEqual(entryDifferences(mine, theirs), [
    { field: 'present', name: null, mine: '58', theirs: '57' },
    { field: 'votes', name: 'Nguyễn Đức Thịnh', mine: '57', theirs: '56' },
    { field: 'listed', name: 'Trần Quốc Bảo', mine: 'yes', theirs: 'no' },
  ]);
  assert.deepEqual(entryDifferences(mine, mine), []);
});
