import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { RequestContext } from '@app/context/RequestContext';
import { ROLES, type Role } from '@schemes/model/scheme/actor';
import type { Result } from '@schemes/policy/Result';
import type { DossierTask } from '@server/exports/tasks/paperTask';
import { approveAll, keepReadySetting, sampleOf } from '@server/testing/readyScheme';
import { got, type TestServices, testServices } from '@server/testing/testServices';

/** The demo workspace has an account named after each role. */
type Who = Role | 'auditor' | 'administrator';
const PEOPLE: readonly Who[] = [...ROLES, 'auditor', 'administrator'];
const READERS: readonly Who[] = ['clerk', 'chair', 'member', 'viewer'];
const WRITERS: readonly Who[] = ['clerk', 'chair', 'member'];

let t: TestServices;
let id = '';
let setting: Record<string, unknown> = {};
/** Ids of the issue of a paper without tallies, and of one with them. */
let plain = '';
let tallies = '';

interface PaperRoute {
  readonly ask: (context: RequestContext) => Promise<Result<unknown>>;
  readonly may: readonly Who[];
}

/** Every way to request a paper, and who may use it. */
const ROUTES: Readonly<Record<string, PaperRoute>> = {
  'the page': { ask: ({ papers }) => papers.page(id, 'de-an'), may: READERS },
  'the setting': { ask: ({ papers }) => papers.saveSetting(id, 'bao-cao-ra-soat', setting), may: ['clerk'] },
  'a draft': { ask: ({ papers }) => papers.make(id, 'to-trinh', 'draft'), may: WRITERS },
  'the final file': { ask: ({ papers }) => papers.make(id, 'bao-cao-ra-soat', 'final'), may: WRITERS },
  'a preview': { ask: ({ papers }) => papers.preview(id, 'to-trinh'), may: WRITERS },
  'the final file with tallies': {
    ask: ({ papers }) => papers.make(id, 'de-an', 'final'),
    may: ['clerk', 'chair'],
  },
  'a PDF': { ask: ({ papers }) => papers.pdf(id, 'de-an', 'draft'), may: WRITERS },
  'the dossier': { ask: ({ papers }) => papers.dossier(id), may: WRITERS },
  'an issue': { ask: ({ papers }) => papers.issue(id, 'de-an'), may: ['clerk'] },
  'an issued file': { ask: ({ papers }) => papers.issued(id, plain), may: WRITERS },
  'an issued file with tallies': { ask: ({ papers }) => papers.issued(id, tallies), may: ['clerk', 'chair'] },
  'the next number': {
    ask: ({ papers }) => papers.setNextNumber(id, 'to-trinh', 700, 'sổ giấy của cơ quan'),
    may: ['clerk'],
  },
  'a cancellation': {
    ask: ({ papers }) => papers.cancel(id, plain, 'ghi sai ngày ban hành'),
    may: ['clerk'],
  },
  'a signed copy brought back': {
    ask: ({ papers }) => papers.keepSigned(id, plain, new TextEncoder().encode('%PDF-1.7'), ''),
    may: ['clerk'],
  },
  'a signed copy': { ask: ({ papers }) => papers.signed(id, plain), may: WRITERS },
  'a signed copy with tallies': { ask: ({ papers }) => papers.signed(id, tallies), may: ['clerk', 'chair'] },
  'the workbook': { ask: ({ workbooks }) => workbooks.make(id), may: READERS },
  'a spreadsheet to import': {
    ask: ({ imports }) => imports.readSheets(id, 'a.csv', new TextEncoder().encode('TT,Họ và tên\n1,An')),
    may: ['chair', 'member'],
  },
  'a Word file to import': {
    ask: ({ imports }) => imports.readWord('a.docx', new Uint8Array(4)),
    may: ['chair', 'member'],
  },
  'a received paper': { ask: ({ imports }) => imports.examine('a.docx', new Uint8Array(4)), may: PEOPLE },
};
const OF_RIGHTS = ['refusal.signIn', 'refusal.notYourRole', 'refusal.notInOrganisation', 'refusal.noScheme'];

before(async () => {
  t = await testServices();
  // A right is asked before the maker is: one dossier does for all.
  const { maker } = t.services.papers;
  let dossier: ReturnType<typeof maker.dossier> | null = null;
  Object.assign(t.services.papers, {
    maker: { ...maker, dossier: (task: DossierTask) => (dossier ??= maker.dossier(task)) },
  });
  id = await sampleOf(t);
  const { papers } = await t.as('clerk');
  await approveAll(t, id);
  for (const paper of ['de-an', 'bao-cao-ra-soat']) await keepReadySetting(t, id, paper);
  setting = { ...got(await papers.page(id, 'bao-cao-ra-soat')).setting };
  plain = got(await papers.issue(id, 'bao-cao-ra-soat')).id;
  // The scheme prints its roster with the votes of the steps.
  tallies = got(await papers.issue(id, 'de-an')).id;
});

/** Whether access was granted; other refusals do not matter here. */
async function isAllowed(context: RequestContext, { ask }: PaperRoute): Promise<boolean> {
  const answer = await ask(context);
  return answer.ok || !OF_RIGHTS.includes(answer.refusal.code);
}

for (const [name, route] of Object.entries(ROUTES)) {
  test(`${name}: allowed to ${route.may.join(', ')} and nobody else`, async () => {
    assert.equal(await isAllowed(await t.request(), route), false, 'without signing in');
    // People without the right come first, because the clerk's act changes the state.
    const strangers = PEOPLE.filter((who) => !route.may.includes(who));
    for (const who of strangers) assert.equal(await isAllowed(await t.as(who), route), false, who);
    for (const who of route.may) assert.equal(await isAllowed(await t.as(who), route), true, who);
  });
}
