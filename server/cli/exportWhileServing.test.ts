import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { readMarks } from '@server/exports/store/readMarks';
import { bundleProgram } from '@server/testing/bundleProgram';
import { approveAll, keepReadySetting, sampleOf } from '@server/testing/readyScheme';
import { got, testServices } from '@server/testing/testServices';

let program = '';
before(async () => {
  program = await bundleProgram('server/cli/main.ts');
});

/** The command in a process of its own, as a clerk's script starts it. */
function command(args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...args],
      { env: { ...process.env, LANG: 'vi_VN.UTF-8' } },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, output: `${out}${err}` }),
    );
  });
}

const PAPERS = ['de-an', 'to-trinh', 'bao-cao-ra-soat'];

test('while the server issues papers, the command line makes no final paper and takes no number', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'de-an-cli-'));
  try {
    const dataDir = join(folder, 'data');
    const t = await testServices({ dataDir });
    const id = await sampleOf(t);
    await approveAll(t, id);
    for (const paper of PAPERS) {
      const more = paper === 'to-trinh' ? { addressees: ['Ban Thường vụ Tỉnh ủy Hải Thanh'] } : {};
      await keepReadySetting(t, id, paper, more);
    }
    const { papers } = await t.as('clerk');
    const { schemes } = await t.as('viewer');
    const [from, how] = [join(folder, 's.json'), join(folder, 't.json')];
    const page = got(await papers.page(id, 'de-an'));
    await writeFile(from, JSON.stringify(storedSnapshot(got(await schemes.open(id)).snapshot)));
    await writeFile(how, JSON.stringify({ ...page.setting, draft: undefined, number: 1 }));
    const args = (name: string) => ['export', from, '--setting', how, '--out', join(folder, name)];
    const [final, draft, ...issued] = await Promise.all([
      command(args('final.docx')),
      command([...args('draft.docx'), '--draft', '2']),
      ...PAPERS.map((paper) => papers.issue(id, paper)),
    ]);
    assert.equal(final.code, 1, final.output);
    assert.match(final.output, /trang Xuất văn bản/);
    await assert.rejects(readFile(join(folder, 'final.docx')));
    assert.equal(draft.code, 0, draft.output);
    const bytes = await readFile(join(folder, 'draft.docx'));
    assert.deepEqual((await readMarks(bytes))?.numbers, [], 'a draft bears no number');
    assert.deepEqual(
      issued.map((one) => got(one).number),
      ['01-ĐA/ĐU', '01-TTr/ĐU', '01-BC/ĐU'],
    );
    const verified = await command(['verify', join(folder, 'draft.docx'), '--data', dataDir]);
    assert.equal(verified.code, 1, verified.output);
    assert.match(verified.output, /KHÔNG RÕ NGUỒN GỐC/);
    await t.services.close();
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
