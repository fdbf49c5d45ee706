import type { IssueRegister } from '@server/exports/store/issues';
import type { PaperFiles } from '@server/exports/store/PaperFiles';
import type { JsonCollection } from '@server/store/register/JsonCollection';
import { testServices } from '@server/testing/testServices';

/**
 * For `numbersAfterCrash.test.ts`: issues a paper in a data folder and kills its own process at a given step,
 * `<what> <n> <before|after>`: the n-th time a file is stored or the register is written.
 */
const [dataDir = '', scheme = '', paper = '', what = '', at = '', when = ''] = process.argv.slice(2);
const t = await testServices({ demo: false, dataDir });
const { register, files } = t.services.papers.store;

const counts = new Map<string, number>();
async function around<T>(name: string, act: () => Promise<T>): Promise<T> {
  const n = (counts.get(name) ?? 0) + 1;
  counts.set(name, n);
  const here = name === what && n === Number(at);
  if (here && when === 'before') await die();
  const done = await act();
  if (here && when === 'after') await die();
  return done;
}

function die(): Promise<never> {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
}

const { update } = register;
Object.assign(register, {
  update: ((change) =>
    around('register', () => update(change))) satisfies JsonCollection<IssueRegister>['update'],
});
const put = files.put.bind(files);
Object.assign(files, {
  put: ((scheme, sha256, bytes) =>
    around('file', () => put(scheme, sha256, bytes))) satisfies PaperFiles['put'],
});
await (await t.as('clerk')).papers.issue(scheme, paper);
throw new Error('The process should have been killed before this line');
