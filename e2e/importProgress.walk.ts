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

test('importing two thousand rows shows a moving bar and announces its phases; leaving asks first', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p2-1');
  await goToSection(page, 'p3-4');
  await page.locator('[data-import-open="B3"]').click();
  const dialog = page.locator('dialog.import-dialog');
  await expect(dialog).toBeVisible();
  // Records the text and bar of the dialog from the choice of the file to its preview, however fast.
  await dialog.evaluate((element) => {
    const seen: { phases: string; value: string | null }[] = [];
    Object.assign(window, { seenProgress: seen });
    new MutationObserver(() => {
      for (const part of element.querySelectorAll('[data-import-progress]')) {
        const phases = part.querySelector('[role="status"]')?.textContent ?? '';
        const value = part.querySelector('progress')?.getAttribute('value') ?? null;
        if (phases !== '') seen.push({ phases, value });
      }
    }).observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  // Throttles the CPU, so that the work takes several slices.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const file = { name: 'hai nghìn.xlsx', mimeType: 'application/octet-stream', buffer: await bigRoster() };
  await dialog.locator('input[type="file"]').setInputFiles(file);
  await expect(dialog.locator('[data-import-preview]')).toContainText('2.000 dòng mới');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const seen = await page.evaluate(
    () => (window as unknown as { seenProgress: { phases: string; value: string | null }[] }).seenProgress,
  );
  const phases = [...new Set(seen.map((one) => one.phases))];
  // The server can have read the file before the page draws that it does.
  const known = ['Đang gửi tệp…', 'Đang đọc tệp…', 'Đang đọc các dòng và so với biểu…'];
  expect(phases).toEqual(known.filter((phase) => phases.includes(phase)));
  expect(phases.length).toBeGreaterThan(1);
  expect(phases).toContain('Đang đọc các dòng và so với biểu…');
  const values = seen
    .filter((one) => one.phases.startsWith('Đang đọc các dòng'))
    .map((one) => Number(one.value));
  // The number of seen values depends on the machine; `runInSlices.test.ts` tests that each slice reports one.
  expect(values.length).toBeGreaterThan(0);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  await expect(dialog.locator('[data-import-progress] progress')).toHaveCount(0);

  // Back would leave the section and discard the file, so the page asks first.
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

test('the progress bar at 1366 and 390 px and in dark mode', async ({ demoServer }) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p2-7');
  // Delays the answer until the bar has been checked.
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
