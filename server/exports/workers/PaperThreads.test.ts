import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { EDITION } from '@schemes/clauses/edition';
import { snapshotDigest } from '@schemes/doc/sectionDigest';
import type { DossierTask, DraftTask, StoredSettings } from '@server/exports/tasks/paperTask';
import { testRoom } from '@server/rooms/testing/testRoom';
import { updatesOf } from '@server/rooms/testing/updatesOf';
import type { ThreadLimits } from '@server/runtime/WorkerThreads';
import { communeSample } from '@templates/schemes/sample/communeSample';
import { PaperThreads } from './PaperThreads';

const KEPT: StoredSettings = { own: {}, last: {}, latest: null, attachedTo: null, year: 2026 };
const SCHEME = { updates: updatesOf(communeSample(EDITION)), steps: [] };
const DRAFT: DraftTask = {
  ...SCHEME,
  schemeId: 'de-an',
  paper: { kind: 'deAn', part: null },
  stored: KEPT,
  issuedVersions: [],
};
const DOSSIER: DossierTask = { ...SCHEME, schemeId: 'de-an', stored: KEPT, issued: [], entries: [] };
const LARGE = new Uint8Array(65 * 1024 * 1024);

const opened: PaperThreads[] = [];
function threads(limits: Partial<ThreadLimits> = {}): PaperThreads {
  // Only the first test depends on the speed of the machine: a thread has time to compile the sources.
  const made = new PaperThreads(() => {}, { threads: 1, runMs: 900_000, ...limits });
  opened.push(made);
  return made;
}
/** One thread with the usual limits, which compiles its sources once. */
const USUAL = threads();
after(() => Promise.all(opened.map((one) => one.close())));
const code = (made: { ok: boolean; refusal?: { code: string } }) => made.refusal?.code ?? null;

test('a paper that takes too long is ended with a refusal that says so', async () => {
  const slow = await threads({ runMs: 1 }).draft(DRAFT);
  assert.equal(code(slow), 'refusal.paperTooSlow');
});

test('a paper that needs more memory than a thread may have is refused, and the pool continues', async () => {
  // Near the limit a thread collects garbage for a long time before it gives up.
  const pool = threads({ memoryMb: 24 });
  assert.equal(code(await pool.draft(DRAFT)), 'refusal.paperTooLarge');
  const small = await pool.survey({ ...SCHEME, updates: [], stored: KEPT, only: null });
  assert.ok(['refusal.paperFailed', 'refusal.paperTooLarge'].includes(code(small) ?? ''));
});

test('a scheme or issued files above the size limit are refused before a thread receives them; smaller ones are accepted', async () => {
  const large = await USUAL.draft({ ...DRAFT, updates: [LARGE] });
  assert.deepEqual(large, {
    ok: false,
    refusal: { code: 'refusal.paperTooLarge', params: { seconds: 900, megabytes: 64 } },
  });
  const file = { kind: 'deAn', part: null, fileName: 'a.docx', number: null, bytes: LARGE } as const;
  assert.equal(code(await USUAL.dossier({ ...DOSSIER, issued: [file] })), 'refusal.paperTooLarge');
  assert.equal(code(await USUAL.draft(DRAFT)), null);
});

test('a thread reads a scheme from its updates, and refuses updates that do not make one', async () => {
  const { room } = await testRoom();
  const survey = await USUAL.survey({ updates: await room.updates(), steps: [], stored: KEPT, only: null });
  assert.ok(survey.ok);
  assert.equal(survey.value.version, snapshotDigest(room.snapshotNow()));
  assert.equal(
    code(await USUAL.survey({ updates: [], steps: [], stored: KEPT, only: null })),
    'refusal.paperFailed',
  );
});

test('a refusal by the thread itself is returned unchanged', async () => {
  const made = await USUAL.draft({ ...DRAFT, paper: { kind: 'deAn', part: 'none' } });
  assert.deepEqual(made, {
    ok: false,
    refusal: { code: 'refusal.noPaper', params: { paper: 'de-an:none' } },
  });
});

test('a call beyond the limit of the queue is refused at once', async () => {
  const pool = threads({ waiting: 1 });
  const made = await Promise.all([DRAFT, DRAFT, DRAFT].map((task) => pool.draft(task)));
  assert.deepEqual(made.map(code), [null, null, 'refusal.papersBusy']);
});
