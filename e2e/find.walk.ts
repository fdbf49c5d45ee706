import { expect, test } from './demoServer';
import { cell, goToSection, isLive, openScheme } from './editorPage';

const NARRATIVE = '[data-narrative] .ProseMirror';

test('words are found without marks, walked through, replaced at once and taken back at once', async ({
  demoServer,
}) => {
  const member = await demoServer.pageAs('member');
  await openScheme(member, /Ban Chấp hành/);
  await goToSection(member, 'p1-1');
  await member.locator(NARRATIVE).click();
  await member.keyboard.press('Control+f');
  const field = member.locator('[data-find-text]');
  await expect(field).toBeFocused();
  await field.fill('dong chi');
  const count = member.locator('[data-find-count]');
  await expect(count).toHaveText(/^\d+ chỗ$/);
  await field.press('Enter');
  await expect(count).toHaveText(/^1\//);
  await expect(member.locator(`${NARRATIVE} .found.current`)).toHaveText(/đồng chí/i);
  await expect(field).toBeFocused();

  // Across the scheme: the next place of a table is shown while the field keeps the focus.
  await goToSection(member, 'p3-4');
  await member.locator('[data-find-scope]').selectOption('scheme');
  const name = await member.locator('[data-table="B3"] [role="rowheader"] .cell-text').first().textContent();
  await field.fill(name ?? '');
  await field.press('Enter');
  await expect(member.locator('[data-table="B3"] .cell.pointed')).toHaveText(new RegExp(name ?? ''));
  await expect(field).toBeFocused();
  const row = (await member.locator('[data-table="B3"] .cell.pointed').getAttribute('data-row')) ?? '';

  await member.keyboard.press('Control+h');
  await member.locator('[data-find-by]').fill('Người Được Thay');
  await member.locator('[data-replace-all]').click();
  await expect(member.locator('[data-find-report]')).toContainText('Đã thay');
  await expect(cell(member, 'B3', row, 'full_name')).toContainText('Người Được Thay');
  await member.keyboard.press('Control+z');
  await expect(cell(member, 'B3', row, 'full_name')).toContainText(name ?? '');
  await isLive(member);

  // Escape closes the bar and gives the cursor to the place found.
  await field.focus();
  await field.press('Enter');
  await field.press('Escape');
  await expect(member.locator('[data-find]')).toHaveCount(0);
  await expect(cell(member, 'B3', row, 'full_name').locator(':focus')).toHaveCount(1);
});

test('a replacement whose new words are found again, and a row of a section left since, are undone', async ({
  demoServer,
}) => {
  const member = await demoServer.pageAs('member');
  await openScheme(member, /Ban Chấp hành/);
  await goToSection(member, 'p3-4');
  const names = member.locator('[data-table="B3"] [role="rowheader"] .cell-text');
  const first = (await names.nth(3).textContent()) ?? '';
  await names.nth(3).click();
  await member.keyboard.press('Control+Delete');
  await expect(names.nth(3)).not.toHaveText(first);

  await goToSection(member, 'p1-1');
  const text = member.locator(NARRATIVE);
  await text.click();
  await member.keyboard.press('Control+End');
  const before = await text.textContent();
  await member.keyboard.press('Control+h');
  await member.locator('[data-find-text]').fill('dong chi');
  await member.locator('[data-find-by]').fill('ĐỒNG chí');
  const replace = async () => {
    await member.locator('[data-replace-all]').click();
    await expect(member.locator('[data-find-undo]')).toBeVisible();
    await expect(text).toContainText('ĐỒNG chí');
    await expect(member.locator('[data-find-count]')).toHaveText(/^\d+ chỗ$/);
    await isLive(member);
  };
  await replace();
  await member.locator('[data-find-by]').press('Control+z');
  await expect(text).toHaveText(before ?? '');
  await expect(member.locator('[data-find-by]')).toHaveValue('ĐỒNG chí');
  // Escape closes the bar from the text too; then the text undoes the replacement.
  await replace();
  await text.focus();
  await member.keyboard.press('Escape');
  await expect(member.locator('[data-find]')).toHaveCount(0);
  await member.keyboard.press('Control+z');
  await expect(text).toHaveText(before ?? '');
  await member.keyboard.press('Control+h');
  await replace();
  await text.focus();
  await member.keyboard.type('xyz');
  await expect(text).toContainText('xyz');
  await member.keyboard.press('Control+z');
  await expect(text).not.toContainText('xyz');
  await expect(text).toContainText('ĐỒNG chí');
  await member.keyboard.press('Control+z');
  await expect(text).toHaveText(before ?? '');
  await text.focus();
  await member.keyboard.type('xyz');
  await expect(text).toContainText('xyz');

  // Both sections keep their steps.
  await goToSection(member, 'p3-4');
  await names.nth(3).click();
  await member.keyboard.press('Control+z');
  await expect(names.nth(3)).toHaveText(first);
  await goToSection(member, 'p1-1');
  await text.focus();
  await member.keyboard.press('Control+z');
  await expect(text).toHaveText(before ?? '');
});
