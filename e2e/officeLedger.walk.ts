import { readFile } from 'node:fs/promises';
import { expect, test } from './demoServer';
import { openScheme } from './editorPage';
import { inspect } from './inspect';

test('an administrator who makes themself chair reads nothing until the chair confirms; the auditor sees all of it', async ({
  demoServer,
}) => {
  const faults: string[] = [];
  const chair = await demoServer.pageAs('chair');
  const id = await openScheme(chair, /xã Minh Tân/);
  const administrator = await demoServer.pageAs('administrator');
  await administrator.goto('/admin');
  await administrator.locator('[data-account="administrator"]').click();
  const role = administrator.locator('form[data-form="addOffice"]');
  await role.locator('[name="organisation"]').selectOption({ label: 'Đảng bộ xã Minh Tân' });
  await role.locator('[name="role"]').selectOption('chair');
  await role.locator('button[type="submit"]').click();
  await expect(administrator.getByText('Đã gửi đề nghị.')).toBeVisible();
  expect((await administrator.request.get(`/schemes/${id}/snapshot.json`)).status()).toBe(404);
  await expect(administrator.locator('[data-waiting="1"]')).toBeVisible();
  await expect(administrator.locator('[data-confirmation] [value="confirm"]')).toHaveCount(0);
  await inspect(administrator, 'admin, waiting', faults);

  // The first page shows the request to the chair, who decides there.
  await chair.goto('/');
  const waiting = chair.locator('[data-waiting="1"] [data-confirmation]');
  await expect(waiting).toContainText('Vũ Đức Anh đề nghị giao vai trò Trưởng tiểu ban');
  await inspect(chair, 'first page, waiting', faults);
  await waiting.locator('[value="confirm"]').click();
  await expect(chair.getByText('Đã ghi quyết định.')).toBeVisible();
  await expect(chair.locator('[data-waiting]')).toHaveCount(0);
  expect((await administrator.request.get(`/schemes/${id}/snapshot.json`)).status()).toBe(200);

  // The auditor finds who read it, and takes the lines along.
  const auditor = await demoServer.pageAs('auditor');
  expect((await auditor.request.get(`/schemes/${id}`)).status()).toBe(404);
  await auditor.goto('/ledger');
  const filter = auditor.locator('form[data-form="office-filter"]');
  await filter.locator('[name="person"]').fill('vũ đức anh');
  await filter.locator('[name="act"]').selectOption('snapshot');
  await filter.locator('button[type="submit"]').click();
  await expect(auditor.locator('[data-total="1"]')).toBeVisible();
  await expect(auditor.locator('tr[data-act="snapshot"]')).toContainText('127.0.0.1');
  await inspect(auditor, 'office ledger', faults);
  const coming = auditor.waitForEvent('download');
  await auditor.locator('form[data-form="office-export"] [value="jsonl"]').click();
  const lines = (await readFile(await (await coming).path(), 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { act: string }).act)).toEqual(['snapshot']);
  const settled = await auditor.request.get('/ledger?act=confirmationGiven');
  expect(await settled.text()).toContain('Phạm Quốc Dũng');
  expect(faults).toEqual([]);
});
