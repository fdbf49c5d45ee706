import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Papers } from '@app/context/Papers';
import { contentDigest } from '@schemes/doc/sectionDigest';
import { ROLES } from '@schemes/model/scheme/actor';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import type { Result } from '@schemes/policy/Result';
import { runCommand } from '@server/cli/runCommand';
import { paperName } from '@server/exports/tasks/paperOf';
import { approveAll, keepReadySettings, sampleOf } from '@server/testing/readyScheme';
import { got, type TestServices, testServices } from '@server/testing/testServices';
import { PAPERS } from '@templates/official/kinds/papers';
import { strFromU8, unzipSync } from 'fflate';

/** Everyone who may request papers, and every way to request one. */
const PEOPLE = ROLES;
const WAYS: Readonly<
  Record<
    string,
    (papers: Papers, id: string, paper: string) => Promise<Result<{ readonly bytes: Uint8Array }>>
  >
> = {
  'the file that the state allows': (papers, id, paper) => papers.make(id, paper),
  'the draft': (papers, id, paper) => papers.make(id, paper, 'draft'),
  'the final file': (papers, id, paper) => papers.make(id, paper, 'final'),
  'the preview': (papers, id, paper) => papers.preview(id, paper),
  'the PDF': (papers, id, paper) => papers.pdf(id, paper, 'final'),
  'an issue': async (papers, id, paper) => {
    const issued = await papers.issue(id, paper);
    return issued.ok ? papers.issued(id, issued.value.id) : issued;
  },
};

let t: TestServices;
let id = '';
let snapshot: Snapshot;
const names: string[] = [];
before(async () => {
  t = await testServices();
  id = await sampleOf(t);
  const [clerk, viewer] = [await t.as('clerk'), await t.as('viewer')];
  ({ snapshot } = got(await viewer.schemes.open(id)));
  names.push(...got(await clerk.papers.page(id)).papers.map(({ paper }) => paper));
  await keepReadySettings(t, id, names);
  await approveAll(t, id);
  // One section is reopened: from here on no final paper may be delivered.
  const section = snapshot.sections.at(-1)?.id ?? '';
  got(await (await t.as('chair')).schemes.move(id, section, 'reopen', { note: 'xem lại' }));
  ({ snapshot } = got(await viewer.schemes.open(id)));
});

function paperText(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:noBreakHyphen\/>/g, '-')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ');
}

/** Several people are given the very same file. */
const drafts = new WeakSet<Uint8Array>();

function isDraft(bytes: Uint8Array, what: string): void {
  if (drafts.has(bytes)) return;
  assert.match(paperText(bytes), /Dự thảo lần \d/, what);
  drafts.add(bytes);
}

for (const [way, ask] of Object.entries(WAYS)) {
  test(`with one section not approved, ${way} gives nobody a final paper of any kind`, async () => {
    for (const who of PEOPLE) {
      const { papers } = await t.as(who);
      for (const paper of names) {
        const answer = await ask(papers, id, paper);
        if (answer.ok) isDraft(answer.value.bytes, `${paper} for ${who}`);
      }
    }
    assert.deepEqual(t.services.papers.store.register.data.issues, []);
  });
}

test('with one section not approved, the dossier contains only drafts', async () => {
  const { bytes } = got(await (await t.as('clerk')).papers.dossier(id));
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.docx'));
  assert.equal(parts.length, names.length);
  for (const [name, part] of parts) isDraft(part, name);
});

const SETTING = {
  number: 5,
  date: '2025-06-05',
  signing: { authority: 'T/M BAN THƯỜNG VỤ', post: 'BÍ THƯ', name: 'Trần Thị Hòa' },
};

/** Ways to tamper with the file that the command line reads. */
const FILES: Readonly<Record<string, () => Snapshot>> = {
  'as it was exported': () => snapshot,
  'with every state set to approved': () => ({
    ...snapshot,
    sections: snapshot.sections.map((one) => ({
      ...one,
      status: { ...one.status, state: 'approved' as const },
    })),
  }),
  'with the digest of another section': () => ({
    ...snapshot,
    sections: snapshot.sections.map((one) => ({
      ...one,
      status: { state: 'approved' as const, digest: contentDigest({}) },
    })),
  }),
};

for (const [what, file] of Object.entries(FILES)) {
  test(`the command line makes no final paper of a snapshot ${what}`, async () => {
    for (const definition of PAPERS) {
      // The parts of a kind differ in what they list, not in how the file is checked: one of each is enough.
      for (const part of definition.parts(snapshot).slice(0, 1)) {
        const written: Uint8Array[] = [];
        const text = (json: unknown) => new TextEncoder().encode(JSON.stringify(json));
        const name = paperName(definition.stem, part);
        await runCommand(['export', 's', '--paper', name, '--out', 'o', '--setting', 't'], {
          lang: 'vi',
          out: () => {},
          err: (line) => assert.fail(`${name}: ${line}`),
          readFile: async (path) => text(path === 's' ? storedSnapshot(file()) : SETTING),
          writeFile: async (_path, bytes) => void written.push(bytes),
          readPassword: async () => null,
        });
        assert.equal(written.length, 1);
        isDraft(written[0] ?? new Uint8Array(), name);
      }
    }
  });
}
