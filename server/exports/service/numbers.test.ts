import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, test } from 'node:test';
import type { RequestContext } from '@app/context/RequestContext';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { ok, refuse } from '@schemes/policy/Result';
import {
  type IssueRegister,
  nextNumber,
  numberText,
  type Series,
  seriesOf,
} from '@server/exports/store/issues';
import { openCollection } from '@server/store/register/JsonCollection';
import { approveAll, keepReadySetting, sampleOf } from '@server/testing/readyScheme';
import { got, type TestServices, testServices } from '@server/testing/testServices';
import fc from 'fast-check';
import { Memory } from 'lowdb';

let t: TestServices;
let clerks: readonly RequestContext[] = [];
let organisation = '';
const papersOf = (clerk: number) => {
  const context = clerks[clerk];
  assert.ok(context);
  return context.papers;
};
const schemes: string[] = [];
before(async () => {
  t = await testServices();
  const first = await sampleOf(t);
  const [member, clerk] = [await t.as('member'), await t.as('clerk')];
  organisation = got(await clerk.papers.page(first)).head.organisation.id;
  const { snapshot } = got(await member.schemes.open(first));
  const more = [0, 1].map(
    async () => got(await member.schemes.createFromSnapshot(organisation, storedSnapshot(snapshot))).id,
  );
  schemes.push(first, ...(await Promise.all(more)));
  for (const id of schemes) {
    await approveAll(t, id);
    await keepReadySetting(t, id, 'de-an');
  }
  clerks = [clerk, await t.as('clerk')];
});

type Act =
  | { readonly do: 'issue'; readonly scheme: number; readonly clerk: number; readonly fault: Fault }
  | { readonly do: 'cancel'; readonly scheme: number; readonly clerk: number }
  | { readonly do: 'outside'; readonly more: number };
type Fault = 'none' | 'maker' | 'file' | 'register';

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('issue' as const),
      scheme: fc.nat(2),
      clerk: fc.nat(1),
      fault: fc.constantFrom<Fault>('none', 'none', 'none', 'maker', 'file', 'register'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('cancel' as const), scheme: fc.nat(2), clerk: fc.nat(1) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('outside' as const), more: fc.integer({ min: 1, max: 4 }) }),
  },
);

test('no number is given twice or skipped, whatever two clerks do at once and whichever step fails', async () => {
  const { papers } = t.services;
  const real = { register: papers.store.register, files: papers.store.files };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(act, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
      async (rounds) => {
        const faults: Fault[] = [];
        const fails = (name: Fault) => {
          const at = faults.indexOf(name);
          if (at !== -1) faults.splice(at, 1);
          return at !== -1;
        };
        const memory = new Memory<IssueRegister>();
        const adapter = {
          read: () => Promise.resolve(memory.read()),
          write: async (data: IssueRegister) => {
            if (fails('register')) throw new Error('ENOSPC');
            await memory.write(data);
          },
        };
        const kept = new Map<string, Uint8Array>();
        Object.assign(papers.store, {
          register: await openCollection(adapter, { issues: [], outside: [] }),
          files: {
            put: async (_scheme: string, sha256: string, bytes: Uint8Array) => {
              if (fails('file')) throw new Error('ENOSPC');
              kept.set(sha256, bytes);
            },
            get: async (_scheme: string, sha256: string) => kept.get(sha256) ?? null,
          },
        });
        const { issue } = papers.maker;
        const made = async ({ setting, marks }: Parameters<typeof issue>[0]): ReturnType<typeof issue> => {
          if (fails('maker')) return refuse({ code: 'refusal.paperFailed' });
          const bytes = new TextEncoder().encode(JSON.stringify([setting, marks]));
          const sha256 = createHash('sha256').update(bytes).digest('hex');
          return ok({ file: { fileName: 'de-an.docx', bytes, sha256 } });
        };
        Object.assign(papers.maker, { issue: made });
        const run = async (one: Act): Promise<void> => {
          const { issues } = papers.store.register.data;
          if (one.do === 'outside') {
            const of: Series = seriesOf(organisation, '2025-2030', { symbol: 'ĐA/ĐU' });
            const next = nextNumber(papers.store.register.data, of) + one.more;
            await papersOf(0).setNextNumber(schemes[0] ?? '', 'de-an', next, 'số trong sổ giấy');
          } else if (one.do === 'issue') {
            if (one.fault !== 'none') faults.push(one.fault);
            await papersOf(one.clerk).issue(schemes[one.scheme] ?? '', 'de-an');
          } else {
            const standing = issues.find(
              ({ scheme, cancelled }) => scheme === schemes[one.scheme] && !cancelled,
            );
            if (standing) await papersOf(one.clerk).cancel(standing.scheme, standing.id, 'thử hủy số này');
          }
        };
        try {
          for (const round of rounds) await Promise.allSettled(round.map(run));
          faults.length = 0;
          await Promise.all(schemes.map(async (id) => got(await papersOf(0).issue(id, 'de-an'))));
          const { issues, outside } = papers.store.register.data;
          const given = [
            ...issues.map(({ number }) => number?.n ?? 0),
            ...outside.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
          ].sort((a, b) => a - b);
          assert.deepEqual(
            given,
            given.map((_, i) => i + 1),
          );
          for (const { sha256 } of issues) assert.ok(kept.has(sha256), 'a number without its file');
        } finally {
          Object.assign(papers.maker, { issue });
          Object.assign(papers.store, real);
        }
      },
    ),
    { numRuns: 6 },
  );
});

test('each body and type has its own numbers; a congress has one series for all types; State papers start again each year', () => {
  const of = (symbol: string, more: object = {}) => seriesOf('o', '2025-2030', { symbol, ...more });
  assert.notDeepEqual(of('ĐA/ĐU'), of('BC/ĐU'));
  assert.notDeepEqual(of('BB/ĐU'), of('BB/CB'));
  assert.deepEqual(of('BB/ĐH'), of('NQ/ĐH'));
  const state = (date: string) => of('ĐA-UBND', { standard: 'state', date });
  assert.notDeepEqual(state('2025-12-31'), state('2026-01-01'));
  assert.equal(numberText(5, { symbol: 'ĐA/ĐU' }), '05-ĐA/ĐU');
  assert.equal(numberText(5, { symbol: 'ĐA-UBND', standard: 'state' }), '05/ĐA-UBND');
  assert.equal(numberText(112, { symbol: 'BC/TU' }), '112-BC/TU');
});
