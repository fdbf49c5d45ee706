import { mkdtempSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './demoServer';
import { inspect } from './inspect';

const store = mkdtempSync(join(tmpdir(), 'de-an-backups-'));
// Nobody has its identity: the server needs none.
const recipient = 'age19887svwffcnr28fxnc2xt5lkhf3mu8uv4qvrwq0n2l9z5skregcsa6gf5s';

test.use({ settings: { BACKUP_DIR: store, BACKUP_RECIPIENT: recipient } });
test.afterAll(() => rm(store, { recursive: true, force: true }));

test('an administrator backs up, checks and prints the heads; a clerk has a file verified', async ({
  demoServer,
}) => {
  const faults: string[] = [];
  const administrator = await demoServer.pageAs('administrator');
  await administrator.goto('/admin');
  await administrator.getByRole('link', { name: 'Tình trạng máy chủ' }).click();
  await expect(administrator.locator('[data-warning="noDrill"]')).toBeVisible();
  const buttons = administrator.locator('form[data-form="backups"]');
  const enabled = async (value: string) => {
    const button = buttons.locator(`[value="${value}"]`);
    await expect(button).toBeEnabled();
    return button;
  };
  // The first backup began with the server.
  const summary = administrator.locator('summary', { hasText: 'Danh sách bản sao lưu' });
  await expect(summary).toContainText('(1)');
  await (await enabled('backUp')).click();
  await expect(summary).toContainText('(2)');
  await (await enabled('check')).click();
  await expect(administrator.getByText('2 bản nguyên vẹn')).toBeVisible();
  expect((await readdir(join(store, 'backups'))).length).toBe(2);
  await inspect(administrator, 'state', faults);

  await administrator.goto('/ledger/heads');
  await expect(administrator.locator('[data-head="office"] .hash')).toHaveText(
    /^([0-9a-f]{4} ){15}[0-9a-f]{4}$/,
  );
  await expect(administrator.locator('[data-head]')).toHaveCount(3);

  const clerk = await demoServer.pageAs('clerk');
  expect((await clerk.request.get('/admin/state')).status()).toBe(403);
  expect((await clerk.request.get('/ledger/heads')).status()).toBe(403);
  await clerk.goto('/verify');
  const form = clerk.locator('form[data-form="verify"]');
  const file = {
    name: 'la.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('PK not a paper'),
  };
  await form.locator('[name="file"]').setInputFiles(file);
  await form.locator('button[type="submit"]').click();
  await expect(clerk.locator('[data-verdict="noDocx"]')).toContainText('la.docx');
  const viewer = await demoServer.pageAs('viewer');
  expect((await viewer.request.get('/verify')).status()).toBe(403);
  expect(faults).toEqual([]);
});
