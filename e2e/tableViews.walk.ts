import type { Page } from '@playwright/test';
import { setCell } from '@schemes/doc/editRows';
import { tableRoot } from '@schemes/doc/roots';
import { colleague } from './colleague';
import { expect, test } from './demoServer';
import { cell, goToSection, holdsCursor, openScheme } from './editorPage';
import { gridViolations } from './gridViolations';

const rowsOf = (page: Page) =>
  page
    .locator('[data-table="B3"] [role="rowheader"][data-column="full_name"]')
    .evaluateAll((cells) => cells.map((one) => one.getAttribute('data-row') ?? ''));

test('groups fold and columns stay by keyboard; a finding opens its group; a table fills the window and is printed whole', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p3-4');
  const table = page.locator('[data-table="B3"]');
  await expect(table.locator('.grid-row')).toHaveCount(30);
  const [first = '', second = ''] = await rowsOf(page);
  await cell(page, 'B3', second, 'birth').click();
  await page.keyboard.type('01/2015');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'B3', second, 'birth')).toHaveClass(/marked/);

  // The folded group has its name, a mark where the finding is, and keeps the focus of its button.
  const toggle = (group: string) => table.locator(`[data-fold-toggle="${group}"]`);
  await toggle('identity').focus();
  await page.keyboard.press('Enter');
  await expect(toggle('identity')).toBeFocused();
  await expect(toggle('identity')).toHaveAttribute('aria-expanded', 'false');
  await expect(table.locator('[data-head="birth"]')).toHaveCount(0);
  await expect(table.locator('.cell.folded.marked')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(toggle('education')).toBeFocused();
  expect(await gridViolations(page)).toEqual([]);

  // Columns up to the chosen one stay while the table scrolls.
  await cell(page, 'B3', first, 'general_education').click();
  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('button', { name: 'Giữ yên đến cột này' }).click();
  await page.keyboard.press('End');
  const left = async (column: string) =>
    (await table.locator(`[data-head="${column}"]`).boundingBox())?.x ?? 0;
  const name = await table.locator('[data-head="full_name"]').boundingBox();
  expect(await left('general_education')).toBeCloseTo((name?.x ?? 0) + (name?.width ?? 0) + 30, 0);

  // Remembered, and opened by the finding.
  await page.reload();
  await expect(toggle('identity')).toHaveAttribute('aria-expanded', 'false');
  await page
    .locator('#checks .finding, #checks [data-finding]')
    .filter({ hasText: '01/2015' })
    .first()
    .locator('button, a')
    .first()
    .click();
  await holdsCursor(cell(page, 'B3', second, 'birth'));

  // Escape ends the list of a choice, then gives the page back.
  const section = page.locator('.section-table', { has: table });
  await section.locator('[data-wide]').click();
  await section.locator('[data-finding="next"]').click();
  await expect(section.locator('.table-findings')).toContainText('01/2015');
  await cell(page, 'B3', second, 'education').click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Escape');
  await expect(section).toHaveClass(/wide/);
  await page.keyboard.press('Escape');
  await expect(section).not.toHaveClass(/wide/);
  await holdsCursor(cell(page, 'B3', second, 'education'));

  // On paper: every row in each block, the head on each page, and nothing that works on the section.
  await page.emulateMedia({ media: 'print' });
  const printed = table.locator('.printed-table table');
  await expect(printed).toHaveCount(4);
  await expect(printed.first().locator('tbody tr')).toHaveCount(30);
  for (const gone of ['.outline', '#checks', '.toolbar', '.grid-box'])
    await expect(page.locator(gone).first()).toBeHidden();
  expect((await page.locator('h1').boundingBox())?.y).toBeLessThan(120);
  await page.emulateMedia({ media: 'screen' });
  await expect(printed).toHaveCount(0);
});

test('the card of a person on a phone: fields, findings, the next person, what others do, and names of the roster', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member', { width: 390, height: 844 });
  const id = await openScheme(page, /Ban Chấp hành/);
  await page.goto(`/schemes/${id}?section=p3-4`);
  const other = await colleague(demoServer.url, id, await demoServer.pageAs('member2'));
  const root = other.doc.getMap<unknown>(tableRoot('B3'));
  const table = page.locator('[data-table="B3"]');
  const card = table.locator('.row-card');
  const field = (column: string) => card.locator(`.cell[data-column="${column}"]`);
  await expect(card.locator('.card-place')).toHaveText('1 / 30');
  expect(await gridViolations(page)).toEqual([]);
  const first = (await field('full_name').getAttribute('data-row')) ?? '';

  // A field is written as one leaves it; the finding is beside it.
  await field('birth').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('01/2015');
  await page.keyboard.press('Tab');
  await holdsCursor(field('ethnic'));
  const before = (await field('ethnic').boundingBox())?.y ?? 0;
  await expect(field('birth')).toHaveText('01/2015');
  await expect(card.locator('.card-field:has([data-column="birth"]) .card-mark').first()).toContainText(
    '01/2015',
  );
  expect(await gridViolations(page)).toEqual([]);

  // The finding moved nothing under the fingers.
  expect((await field('ethnic').boundingBox())?.y).toBeCloseTo(before, 0);

  // A value that another person writes shows in the open field; the text of a person who is removed is kept.
  setCell(root, first, 'ethnic', 'Tày');
  await expect(field('ethnic').locator('textarea')).toHaveValue('Tày');
  await page.keyboard.press('PageDown');
  await expect(card.locator('.card-place')).toHaveText('2 / 30');
  const second = (await field('full_name').getAttribute('data-row')) ?? '';
  await page.keyboard.type('Nùng');
  root.delete(second);
  await expect(table.locator('.grid-notice').getByText('Nùng')).toBeVisible();
  await expect(table.locator('.grid-notice')).toBeFocused();
  await expect(card.locator('.cell-input.open')).toHaveCount(0);
  await expect(card.locator('.card-place')).toHaveText('2 / 29');
  await page.locator('[data-card="previous"]').click();
  await expect(field('ethnic')).toHaveText('Tày');
  root.delete(first);
  await expect(table.getByText('vừa bị người khác xóa')).toBeVisible();
  await expect(card.locator('.card-place')).toHaveText('1 / 28');
  const name = await field('full_name').innerText();

  // The choice of a table instead is remembered; a row that names a person takes the name as the roster spells it.
  await page.locator('[data-shape="table"]').click();
  await expect(table.locator('.grid-row')).toHaveCount(28);
  await page.reload();
  await expect(table.locator('.grid-row')).toHaveCount(28);
  await page.goto(`/schemes/${id}?section=p3-1`);
  const review = page.locator('[data-table="B2"]');
  await expect(review.locator('.card-place')).toBeVisible();
  await review.getByRole('button', { name: 'Thêm dòng' }).click();
  await holdsCursor(review.locator('[data-column="full_name"]'));
  await page.keyboard.type(
    name
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replace(/[đĐ]/g, 'd')
      .toLowerCase(),
  );
  await expect(page.locator('.choice-list').getByRole('option', { name, exact: true })).toBeVisible();
  expect(await gridViolations(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(review.locator('.cell[data-column="full_name"]')).toHaveText(name);
  other.leave();
});
