import { writeXlsx } from 'hucre/xlsx';
import { violationsOn } from './axe';
import { paste } from './clipboard';
import { expect, test } from './demoServer';
import { cell, goToSection, isLive, openScheme } from './editorPage';

/**
 * A roster as offices send it: with groups, wrong totals, old fonts, two-digit years, a hidden row, and a row with only
 * a name.
 */
async function roster(): Promise<Buffer> {
  const rows = [
    ['TT', 'Họ đệm', 'Tên', 'Giới tính', 'Ngày sinh', 'Dự kiến chức danh', 'Ghi thêm'],
    ['I', 'Tái cử'],
    [1, 'Traàn Thò', 'Cuùc', 'Nöõ', '15/8/76', 'BTV', 'a'],
    [2, 'Đặng Thử', 'Nghiệm', 'Nam', '.../1975', 'Thường vụ Đảng ủy', 'b'],
    [3, 'Đặng Bị', 'Ẩn', 'Nam', '1970', 'BCH', 'c'],
    [4, 'Vũ Kiểm', 'Tra', 'Nam', '1981', 'Thường vụ Đảng ủy', 'd'],
    [null, 'Cộng mục I: 5 đồng chí'],
    [null, 'Xếp sau'],
    [null, 'NGƯỜI LẬP BIỂU'],
  ];
  const rowDefs = new Map([[4, { hidden: true }]]);
  return Buffer.from(await writeXlsx({ sheets: [{ name: 'B3', rows, rowDefs }] }));
}

test('what an import and a paste leave out or guess is named, and decided by one or by kind', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p3-4');
  await page.locator('[data-import-open="B3"]').click();
  const dialog = page.getByRole('dialog');
  const file = { name: 'trích ngang.xlsx', mimeType: 'application/octet-stream', buffer: await roster() };
  await dialog.locator('input[type="file"]').setInputFiles(file);
  const preview = dialog.locator('[data-import-preview]');
  await expect(preview).toContainText('3 dòng mới');
  await expect(dialog.locator('[data-total="7"]')).toContainText('Cộng mục I: 5 đồng chí');
  await expect(dialog.locator('[data-doubt="B3"]')).toContainText('Traàn Thò');
  await expect(dialog.locator('[data-skipped="noPerson"]')).toContainText('Xếp sau');
  await page.screenshot({ path: 'test-results/import-decisions-1366.png' });

  // The hidden row is taken, and one text is replaced wherever it is.
  await dialog.locator('[data-row="5"] input').check();
  await expect(preview).toContainText('4 dòng mới');
  const replace = dialog.locator('[data-replace]').filter({ hasText: 'Thường vụ Đảng ủy' });
  await replace.locator('select').selectOption('standing_committee');
  await replace.getByRole('button').click();
  await expect(replace).toHaveCount(0);
  await expect(dialog.locator('[data-replaced]')).toContainText('Ủy viên BTV');
  // A guess is left out, and the column of another name is chosen and kept for the next file.
  await dialog.locator('[data-doubt="E4"] input').uncheck();
  await dialog.locator('[data-import="columns"] summary').click();
  await dialog.locator('[data-file-column="G"] select').selectOption('note');
  expect((await violationsOn(page)).map(({ id }) => id)).toEqual([]);
  await dialog.locator('[data-import-take]').click();
  await expect(page.locator('[data-import-taken]').first()).toContainText('Đã nhập 4 dòng mới');
  const nameCell = page
    .locator('[data-table="B3"] [role="rowheader"]')
    .filter({ hasText: 'Đặng Thử Nghiệm' });
  const row = (await nameCell.getAttribute('data-row')) ?? '';
  await expect(cell(page, 'B3', row, 'birth')).toHaveText('');

  await page.locator('[data-import-open="B3"]').click();
  await dialog.locator('input[type="file"]').setInputFiles(file);
  await expect(dialog.locator('[data-file-column="G"] select')).toHaveValue('note');
  await expect(dialog).toContainText('như lần nhập trước');
  await page.keyboard.press('Escape');

  // A paste over other people: refused values are emptied and mended by kind, below the table.
  const first =
    (await page.locator('[data-table="B3"] [role="rowheader"][data-row]').first().getAttribute('data-row')) ??
    '';
  await cell(page, 'B3', first, 'full_name').click();
  await paste(page, { text: 'Lê Thị Khác\tNữ\t30/02/1975\nHồ Văn Khác\tNam\t15/8/76' });
  await expect(cell(page, 'B3', first, 'birth')).toHaveText('');
  const panel = page.locator('[data-table="B3"] .left-panel');
  await expect(panel).toContainText('30/02/1975');
  await expect(panel.locator('[data-guessed="century"]')).toContainText('15/8/76');
  const table = await page.locator('[data-table="B3"] .grid-box').boundingBox();
  const below = await panel.boundingBox();
  expect(below?.y).toBeGreaterThanOrEqual((table?.y ?? 0) + (table?.height ?? 0));
  await page.screenshot({ path: 'test-results/paste-left-1366.png' });
  await panel.locator('[data-replace] input').fill('3/1975');
  await panel.locator('[data-replace] button').click();
  await expect(cell(page, 'B3', first, 'birth')).toHaveText('03/1975');
  await isLive(page);
});
