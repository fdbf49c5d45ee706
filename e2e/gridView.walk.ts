import type { Page } from '@playwright/test';
import { expect, test } from './demoServer';
import { cell, goToSection, holdsCursor, isLive, openScheme } from './editorPage';
import { gridViolations } from './gridViolations';

test('order, filters, widths and hidden columns are each user’s own, set by keyboard, and stored on their machine', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  const id = await openScheme(page, /Ban Chấp hành/);
  const other = await demoServer.pageAs('member2');
  await other.goto(`/schemes/${id}?section=p3-4`);
  await isLive(other);
  await goToSection(page, 'p3-4');
  const names = (at: Page) => at.locator('[data-table="B3"] [role="rowheader"][data-column="full_name"]');
  const head = (column: string) => page.locator(`[data-table="B3"] [data-head="${column}"]`);
  const grid = page.locator('[data-table="B3"] [role="grid"]');
  await expect(names(other)).toHaveCount(30);
  await expect(names(page)).toHaveCount(30);
  const document = await names(other).allTextContents();
  const first = (await names(page).first().getAttribute('data-row')) ?? '';

  // Sort by given name with the keyboard; the focus returns to the cell.
  await names(page).first().click();
  expect(await gridViolations(page)).toEqual([]);
  await page.keyboard.press('Control+Shift+L');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await gridViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await holdsCursor(cell(page, 'B3', first, 'full_name'));
  await expect(head('full_name')).toHaveAttribute('aria-sort', 'ascending');
  const sorted = await names(page).allTextContents();
  const given = (name: string) => name.trim().split(' ').at(-1) ?? '';
  expect(sorted.map(given)).toEqual(document.map(given).toSorted(new Intl.Collator('vi').compare));
  await expect(names(other)).toHaveText(document);

  // In a sorted table, moving a row does nothing and says why.
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('[data-table="B3"]').getByText('không chuyển dòng được')).toBeVisible();
  await expect(names(other)).toHaveText(document);

  // An edited row does not move; sorting again rearranges the rows.
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Nguyễn Thị Zu');
  await page.keyboard.press('Enter');
  await expect(names(page).first()).toHaveText('Nguyễn Thị Zu');
  await expect(names(other).filter({ hasText: 'Nguyễn Thị Zu' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Sắp, lọc lại' }).click();
  await expect(names(page).last()).toHaveText('Nguyễn Thị Zu');

  // Filters by a choice and by a comparison.
  await names(page).first().click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('dialog').getByLabel(/^Nam/).uncheck();
  expect(await gridViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => names(page).count()).toBeLessThan(30);
  const women = await names(page).count();
  expect(women).toBeGreaterThan(0);
  await expect(grid).toHaveAttribute('aria-rowcount', String(women + 3));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('searchbox').fill('>= 1980');
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page).count()).toBeLessThan(women);
  for (const birth of await page.locator('[data-table="B3"] .cell[data-column="birth"]').allTextContents())
    expect(Number(birth.slice(-4))).toBeGreaterThanOrEqual(1980);

  // Sets the width and hides a column with the keyboard.
  const before = (await head('birth').boundingBox())?.width ?? 0;
  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await head('birth').boundingBox())?.width ?? 0).toBeGreaterThan(before + 12);
  await page.getByRole('button', { name: 'Ẩn cột' }).click();
  await expect(head('birth')).toHaveCount(0);

  // Papers print every row; that is said beside the number of rows shown.
  await expect(page.locator('[data-table="B3"] .view-bar')).toContainText(
    /hiện \d+\/30 dòng .*\. Văn bản vẫn in mọi dòng/,
  );

  // Stored over a reload, not shared with the other user; one click shows the whole table.
  await page.reload();
  await isLive(page);
  await expect(head('birth')).toHaveCount(0);
  await expect(head('full_name')).toHaveAttribute('aria-sort', 'ascending');
  await expect(names(other)).toHaveCount(30);
  await page.getByRole('button', { name: 'Xem như văn bản' }).click();
  await expect(names(page)).toHaveCount(30);
  await expect(head('birth')).toBeVisible();
});

test('dragging moves a row by its number and widens a column by its edge', async ({ demoServer }) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p3-4');
  const names = page.locator('[data-table="B3"] [role="rowheader"][data-column="full_name"]');
  await expect(names).toHaveCount(30);
  const [a, b, c] = await names.allTextContents();
  const numbers = page.locator('[data-table="B3"] .row-number');
  await names.nth(2).scrollIntoViewIfNeeded();
  const [from, to] = [await numbers.nth(0).boundingBox(), await numbers.nth(2).boundingBox()];
  if (!from || !to) throw new Error('rows are out of view');
  await page.mouse.move(from.x + 12, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(to.x + 12, to.y + to.height - 4, { steps: 5 });
  await page.mouse.up();
  await expect(names.nth(2)).toHaveText(a ?? '');
  expect((await names.allTextContents()).slice(0, 2)).toEqual([b, c]);

  await numbers.nth(1).click({ position: { x: 10, y: 10 } });
  await expect(page.locator('[data-table="B3"] [aria-selected="true"]').first()).toHaveText(c ?? '');

  const head = page.locator('[data-table="B3"] [data-head="sex"]');
  const box = await head.boundingBox();
  if (!box) throw new Error('the header is out of view');
  await page.mouse.move(box.x + box.width - 1, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 60, box.y + 10, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await head.boundingBox())?.width ?? 0).toBeGreaterThan(box.width + 50);
});

test('a cell exposes column, row, value and finding to screen readers; the keyboard can leave the grid', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p2-4');
  const at = cell(page, 'B1', 'executive_committee', 'planned');
  await at.click();
  await page.keyboard.type('50');
  await page.keyboard.press('Enter');
  await expect(at).toHaveClass(/marked/);
  await page.keyboard.press('ArrowUp');
  const input = at.locator(':focus');
  await expect(input).toHaveAccessibleName(/^Dự kiến.*, Ban Chấp hành: 50$/);
  await expect(input).toHaveAccessibleDescription(/^Lưu ý: /);
  expect(await gridViolations(page)).toEqual([]);
  await page.keyboard.press('F2');
  expect(await gridViolations(page)).toEqual([]);
  // As in Excel, what is typed then goes after the value and does not replace it.
  await page.keyboard.type('1');
  await expect(input).toHaveValue('501');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+ArrowRight');
  expect(await gridViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('F6');
  await expect(page.locator('.grid-below :focus')).toHaveText('Thêm dòng');
});

test('typing after scrolling away shows the cell, not covered by the header', async ({ demoServer }) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p3-4');
  const names = page.locator('[data-table="B3"] [role="rowheader"][data-column="full_name"]');
  await expect(names).toHaveCount(30);
  const row = (await names.nth(3).getAttribute('data-row')) ?? '';
  const at = cell(page, 'B3', row, 'full_name');
  await at.click();
  await holdsCursor(at);
  const box = page.locator('[data-table="B3"] .grid-box');
  await box.evaluate(
    (element) =>
      new Promise((done) => {
        element.addEventListener('scroll', () => requestAnimationFrame(done), { once: true });
        element.scrollTop = element.scrollHeight;
      }),
  );
  await page.keyboard.type('Ph');
  await expect(at.locator('textarea')).toHaveValue('Ph');
  const clear = () =>
    at.evaluate((element) => {
      const head = element.closest('.grid-box')?.querySelector('.grid-head');
      return element.getBoundingClientRect().top - (head?.getBoundingClientRect().bottom ?? Number.NaN);
    });
  await expect.poll(clear).toBeGreaterThanOrEqual(-1);
  await page.keyboard.press('Escape');
});
