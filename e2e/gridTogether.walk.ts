import type { Page } from '@playwright/test';
import { setCell } from '@schemes/doc/editRows';
import { tableRoot } from '@schemes/doc/roots';
import { colleague } from './colleague';
import { expect, test } from './demoServer';
import { cell, fill, goToSection, holdsCursor, isLive, openScheme } from './editorPage';

test('two people in one table see ranges, lose nothing in one row, and in one cell can take the other’s value', async ({
  demoServer,
}) => {
  const one = await demoServer.pageAs('member');
  const id = await openScheme(one, /Ban Chấp hành/);
  const two = await demoServer.pageAs('member2');
  await two.goto(`/schemes/${id}?section=p2-4`);
  await isLive(two);
  await goToSection(one, 'p2-4');
  const at = (page: typeof one, column: string) => cell(page, 'B1', 'inspection_committee', column);

  // The other user's range is shown.
  await at(two, 'current').click();
  await two.keyboard.press('Shift+ArrowRight');
  await two.keyboard.press('Shift+ArrowUp');
  await expect(one.locator('[data-table="B1"] .other-range')).toHaveCount(3);
  await expect(one.locator('[data-table="B1"] .cell.other')).toHaveCount(1);
  await two.keyboard.press('Escape');
  await expect(one.locator('[data-table="B1"] .other-range')).toHaveCount(0);

  // Both edit different cells of one row at once.
  await Promise.all([
    fill(one, 'B1', 'inspection_committee', 'term_start', '5'),
    fill(two, 'B1', 'inspection_committee', 'current', '6'),
  ]);
  for (const page of [one, two]) {
    await expect(at(page, 'term_start')).toHaveText('5');
    await expect(at(page, 'current')).toHaveText('6');
  }

  // One cell: typing is not sent. The user who commits later sees the other's value and can take it by keyboard.
  await at(one, 'note').click();
  await one.keyboard.type('Ghi của Hạnh');
  await expect(at(two, 'note')).toHaveText('');
  await fill(two, 'B1', 'inspection_committee', 'note', 'Ghi của Lộc');
  await expect(at(one, 'note').locator('.cell-text')).toHaveText('Ghi của Lộc');
  // Before the own text replaces it, the other's value is named beside the cell.
  const rival = one.locator('.cell-rival');
  await expect(rival).toContainText('Trần Văn Lộc vừa sửa ô này thành «Ghi của Lộc»');
  await one.keyboard.press('Enter');
  await expect(rival).toHaveCount(0);
  for (const page of [one, two])
    await expect(at(page, 'note').locator('.cell-text')).toHaveText('Ghi của Hạnh');
  const report = one.locator('[data-meanwhile="note"]');
  await expect(report).toContainText('Trần Văn Lộc cũng vừa ghi «Ghi của Lộc»');
  // The person whose value was replaced gets a notice, with the way back.
  const replaced = two.locator('[data-replaced]');
  await expect(replaced).toContainText('vừa thay «Ghi của Lộc» bạn ghi bằng «Ghi của Hạnh»');
  await expect(replaced.getByRole('button', { name: 'Lấy lại «Ghi của Lộc»' })).toBeVisible();
  await one.keyboard.press('F6');
  await one.keyboard.press('Tab');
  await expect(report.getByRole('button', { name: 'Lấy «Ghi của Lộc»' })).toBeFocused();
  await one.keyboard.press('Enter');
  for (const page of [one, two])
    await expect(at(page, 'note').locator('.cell-text')).toHaveText('Ghi của Lộc');
  await expect(report).toHaveCount(0);
  await expect(replaced).toHaveCount(0);

  // A cell opened and left unchanged keeps the other's value; so does one whose editor takes theirs.
  await at(one, 'note').click();
  await one.keyboard.press('F2');
  await fill(two, 'B1', 'inspection_committee', 'note', 'Lộc sửa lại');
  await expect(at(one, 'note').locator('.cell-text')).toHaveText('Lộc sửa lại');
  await one.keyboard.press('Enter');
  await expect(at(one, 'note')).toHaveText('Lộc sửa lại');
  await expect(report.and(one.locator(':not([data-replaced])'))).toHaveCount(0);
  await at(one, 'note').click();
  await one.keyboard.type('Không giữ');
  await fill(two, 'B1', 'inspection_committee', 'note', 'Lộc chốt');
  await rival.getByRole('button', { name: 'Lấy của họ' }).click();
  await expect(at(one, 'note')).toHaveText('Lộc chốt');
  await holdsCursor(at(one, 'note'));

  // Concurrent edits made offline: both users are notified after reconnecting.
  await one.context().setOffline(true);
  await expect(one.locator('[data-save="offline"]')).toBeVisible();
  await fill(one, 'B1', 'inspection_committee', 'note', 'Khi mất mạng');
  await fill(two, 'B1', 'inspection_committee', 'note', 'Khi có mạng');
  await one.context().setOffline(false);
  await expect(report).toContainText('Khi có mạng');
  await isLive(one);
  const shown = (page: Page) => at(page, 'note').locator('.cell-text').textContent();
  await expect.poll(async () => (await shown(one)) === (await shown(two))).toBe(true);
});

test('a row removed while someone types in it: the typed text is shown, and keys write nowhere else', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  const id = await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p2-7');
  const other = await colleague(demoServer.url, id, await demoServer.pageAs('member2'));
  const root = other.doc.getMap<unknown>(tableRoot('B7'));
  const rows = page.locator('[data-table="B7"] [role="rowheader"][data-column="organisation"]');
  await expect(rows.first()).toBeVisible();
  const [first = '', second = '', third = ''] = await rows.evaluateAll((cells) =>
    cells.map((one) => one.getAttribute('data-row') ?? ''),
  );
  await cell(page, 'B7', second, 'note').click();
  await page.keyboard.type('Đang gõ dở');
  root.delete(second);
  await expect(page.locator('.grid-notice').getByText('Đang gõ dở')).toBeVisible();
  await expect(page.locator('.grid-notice')).toBeFocused();
  await page.keyboard.type('xyz');
  for (const row of [first, third]) await expect(cell(page, 'B7', row, 'note')).toHaveText('');

  // When not typing, the focus stays where the row was.
  await cell(page, 'B7', third, 'note').click();
  root.delete(third);
  await expect(page.locator('[data-table="B7"] .cell[data-column="note"] :focus')).toHaveCount(1);
  setCell(root, first, 'note', 'Còn nối');
  await expect(cell(page, 'B7', first, 'note').locator('.cell-text')).toHaveText('Còn nối');
  await holdsCursor(page.locator('[data-table="B7"] .cell[data-column="note"]'));
  other.leave();
});
