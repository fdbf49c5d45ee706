import assert from 'node:assert/strict';
import { test } from 'node:test';
import { got, testServices } from '@server/testing/testServices';
import { readXlsx } from 'hucre/xlsx';

test('everyone who may read the scheme can download one table or all, with a ledger entry; nobody else can', async () => {
  const context = await testServices();
  const viewer = await context.as('viewer');
  const [scheme] = await viewer.schemes.list();
  const id = scheme?.id ?? '';
  const { bytes, fileName } = got(await viewer.workbooks.make(id, 'B3'));
  assert.match(fileName, /^Danh sách .* - Đảng bộ xã Minh Tân - 2025-2030\.xlsx$/);
  const { sheets } = await readXlsx(bytes);
  assert.equal(sheets.length, 1);
  assert.ok(!JSON.stringify(sheets[0]?.rows).includes('Bước 2'), 'it has no tallies');
  const lines = got(await viewer.schemes.history(id)).filter(({ act }) => act === 'export');
  assert.match(lines.at(-1)?.note ?? '', /^Danh sách .*\.xlsx SHA-256 [0-9a-f]{64}$/);
  const none = await viewer.workbooks.make(id, 'none');
  assert.equal(none.ok ? 'made' : none.refusal.code, 'refusal.noTable');
  for (const outsider of [await context.request(), await context.as('administrator')]) {
    const refused = await outsider.workbooks.make(id);
    assert.ok(!refused.ok && ['refusal.signIn', 'refusal.noScheme'].includes(refused.refusal.code));
  }
});
