import { expect, test } from './demoServer';
import { openScheme } from './editorPage';
import { readPaper } from './readPaper';

test.use({ settings: { RETENTION_DAYS: '0' } });

test('a chair archives a scheme and asks for its destruction; a second person confirms; the minutes stay, the page is gone', async ({
  demoServer,
}) => {
  const chair = await demoServer.pageAs('chair');
  const id = await openScheme(chair, /xã Minh Tân/);
  const title = (await chair.locator('.bar-title').textContent()) ?? '';
  await chair.goto(`/schemes/${id}/manage`);
  // Nothing is destroyed that is still in use.
  await expect(chair.locator('form[data-form="destroy"]')).toHaveCount(0);
  await chair.locator('form[data-form="archive"] button[type="submit"]').click();
  await expect(chair.getByText('Đã đưa đề án vào lưu trữ.')).toBeVisible();

  const ask = chair.locator('form[data-form="destroy"]');
  await ask.getByLabel('Lý do tiêu hủy').fill('Hết thời hạn lưu giữ');
  await ask.getByRole('button', { name: 'Đề nghị tiêu hủy' }).click();
  await expect(chair.locator(`[data-destruction="${id}"]`)).toContainText('Chờ người thứ hai xác nhận.');
  await chair.goto('/');
  // Who asks cannot confirm, only take it back.
  const own = chair.locator(`[data-destruction="${id}"]`);
  await expect(own.getByRole('button', { name: 'Rút đề nghị' })).toBeVisible();
  await expect(own.getByRole('button', { name: 'Xác nhận tiêu hủy' })).toHaveCount(0);

  const second = await demoServer.pageAs('administrator');
  await second.goto('/');
  const waiting = second.locator(`[data-destruction="${id}"]`);
  await expect(waiting).toContainText('Hết thời hạn lưu giữ');
  await expect(waiting).toContainText('không lấy lại được');
  await waiting.getByRole('button', { name: 'Xác nhận tiêu hủy' }).click();
  await expect(second.getByText('Đã xác nhận tiêu hủy.')).toBeVisible();

  await chair.goto('/');
  await expect(chair.getByRole('link', { name: title })).toHaveCount(0);
  await chair.locator('details[data-destroyed="1"] summary').click();
  const [download] = await Promise.all([
    chair.waitForEvent('download'),
    chair.getByRole('link', { name: /Tải biên bản tiêu hủy số/ }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  const minutes = (await readPaper(await download.path())).paragraphs.join('\n');
  for (const words of ['BIÊN BẢN', title, 'Hết thời hạn lưu giữ']) expect(minutes).toContain(words);

  const gone = await chair.goto(`/schemes/${id}`);
  expect(gone?.status()).toBe(410);
  await expect(chair.getByRole('heading', { name: 'Đề án đã tiêu hủy' })).toBeVisible();
  await expect(chair.getByText('Biên bản tiêu hủy số')).toBeVisible();
  // It stays destroyed after a crash, and the office's ledger says who did what.
  await demoServer.crash();
  expect((await chair.request.get(`/schemes/${id}`)).status()).toBe(410);
  await second.goto('/ledger');
  for (const act of ['Đề nghị tiêu hủy đề án', 'Xác nhận tiêu hủy đề án', 'Tiêu hủy đề án']) {
    await expect(second.getByRole('cell', { name: act, exact: true })).toBeVisible();
  }
});
