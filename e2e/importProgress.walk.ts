import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from './demoServer';
import { goToSection, isLive, openScheme } from './editorPage';

/** A roster of two thousand names. */
async function bigRoster(): Promise<Buffer> {
  const head = ['TT', 'Họ và tên', 'Giới tính', 'Tháng, năm sinh', 'Dân tộc', 'Quê quán', 'Chức vụ hiện nay'];
  const rows = Array.from({ length: 2000 }, (_, i) => [
    i + 1,
    `Nguyễn Văn Thử ${i}`,
    i % 2 ? 'Nam' : 'Nữ',
    `0${1 + (i % 9)}/19${60 + (i % 30)}`,
    'Kinh',
    'Xã An Lạc',
    'Phó Chủ tịch',
  ]);
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'B3', rows: [head, ...rows] }] }));
}

test('two thousand rows are sent, read and compared with a bar that moves and words that are announced; leaving asks first', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p2-1');
  await goToSection(page, 'p3-4');
  await page.locator('[data-import-open="B3"]').click();
  const dialog = page.locator('dialog.import-dialog');
  await expect(dialog).toBeVisible();
  // What the dialog says and shows between the choice of the file and its preview, however fast it passes.
  await dialog.evaluate((element) => {
    const seen: { said: string; value: string | null }[] = [];
    Object.assign(window, { seenProgress: seen });
    new MutationObserver(() => {
      for (const part of element.querySelectorAll('[data-import-progress]')) {
        const said = part.querySelector('[role="status"]')?.textContent ?? '';
        const value = part.querySelector('progress')?.getAttribute('value') ?? null;
        if (said !== '') seen.push({ said, value });
      }
    }).observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  // A quick machine is made an ordinary one, so that the work takes several slices.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const file = { name: 'hai nghìn.xlsx', mimeType: 'application/octet-stream', buffer: await bigRoster() };
  await dialog.locator('input[type="file"]').setInputFiles(file);
  await expect(dialog.locator('[data-import-preview]')).toContainText('2.000 dòng mới');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const seen = await page.evaluate(
    () => (window as unknown as { seenProgress: { said: string; value: string | null }[] }).seenProgress,
  );
  const said = [...new Set(seen.map((one) => one.said))];
  expect(said).toContain('Đang đọc tệp…');
  expect(said).toContain('Đang đọc các dòng và so với biểu…');
  const values = seen
    .filter((one) => one.said.startsWith('Đang đọc các dòng'))
    .map((one) => Number(one.value));
  // How many values are seen hangs on the machine; that each slice tells one is shown in `runInSlices.test.ts`.
  expect(values.length).toBeGreaterThan(0);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  await expect(dialog.locator('[data-import-progress] progress')).toHaveCount(0);

  // Back leaves the section, and the file with it: asked first.
  const guard = page.locator('[data-leave-guard]');
  await page.goBack();
  await expect(guard).toBeVisible();
  await page.screenshot({ path: 'test-results/import-guard-1366.png' });
  await guard.getByRole('button', { name: 'Ở lại' }).click();
  await expect(guard).toBeHidden();
  await expect(dialog.locator('[data-import-preview]')).toContainText('2.000 dòng mới');

  await dialog.locator('[data-import-take]').click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('[data-import-taken]').first()).toContainText('Đã nhập 2.000 dòng mới');
  await isLive(page);
});

test('the bar of a file that is being sent and read, at 1366 and 390 px and in the dark', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p2-7');
  // The answer is held back until the bar was looked at.
  let answer = () => {};
  const looked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/imports/sheets*', async (route) => {
    await looked;
    await route.continue();
  });
  await page.locator('[data-import-open="B7"]').click();
  const dialog = page.locator('dialog.import-dialog');
  const csv = Buffer.from('TT;Tên chi bộ;Số đảng viên chính thức\r\n1;Chi bộ mới;12\r\n');
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: csv });
  const bar = dialog.getByRole('progressbar');
  await expect(bar).toBeVisible();
  await page.screenshot({ path: 'test-results/import-progress-1366.png' });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: 'test-results/import-progress-390-dark.png' });
  await page.emulateMedia({ colorScheme: 'light' });
  answer();
  await expect(dialog.locator('[data-import-preview]')).toContainText('1 dòng mới');
  await expect(bar).toHaveCount(0);
});
