import { expect, test } from './demoServer';
import { cell, fill, finding, goToSection, isLive, openScheme } from './editorPage';

const TEXT = '[data-narrative] .ProseMirror';
const CHIP = `${TEXT} .number-chip`;

test('a bound number in an approved section keeps its value when its table changes, with a finding; its menu leads to the table', async ({
  demoServer,
}) => {
  const member = await demoServer.pageAs('member');
  const id = await openScheme(member, /Ban Chấp hành/);
  await goToSection(member, 'p1-3');
  await member.locator(TEXT).click();
  await member.keyboard.press('Control+End');
  await member.keyboard.type(' Ban Chấp hành @ban chap hanh du kien');
  await expect(member.locator('[data-figure-option]').first()).toBeVisible();
  await member.screenshot({ path: 'test-results/number-list-1366.png' });
  await member.keyboard.press('Enter');
  await expect(member.locator(CHIP)).toContainText('27');
  await isLive(member);

  // The menu leads to its cell.
  await member.locator(CHIP).click();
  await expect(member.locator('[data-number-goto]')).toBeVisible();
  await member.screenshot({ path: 'test-results/number-menu-1366.png' });
  await member.emulateMedia({ colorScheme: 'dark' });
  await member.screenshot({ path: 'test-results/number-menu-dark.png' });
  await member.emulateMedia({ colorScheme: 'light' });
  await member.locator('[data-number-goto]').click();
  await expect(member).toHaveURL(/section=p2-4/);
  await expect(cell(member, 'B1', 'executive_committee', 'planned')).toBeVisible();
  await expect(cell(member, 'B1', 'executive_committee', 'planned')).toHaveClass(/here/);

  const chair = await demoServer.pageAs('chair');
  await chair.goto(`/schemes/${id}?section=p1-3`);
  await isLive(chair);
  await chair.locator('[data-move="submit"]').click();
  await expect(chair.locator('[data-section="p1-3"]').first()).toHaveAttribute('data-state', 'submitted');
  await chair.goto(`/schemes/${id}/review/p1-3`);
  await chair.locator('form[data-move="approve"] button[type="submit"]').click();
  await expect(member.locator('[data-section="p1-3"]').first()).toHaveAttribute('data-state', 'approved');

  await fill(member, 'B1', 'executive_committee', 'planned', '25');
  await isLive(member);
  await expect(finding(member, 'ANY.NUMBER').filter({ hasText: '“27' })).toHaveCount(1);
  await goToSection(member, 'p1-3');
  await expect(member.locator(CHIP)).toContainText('27');
  await expect(member.locator(CHIP)).not.toContainText('25');
  await member.setViewportSize({ width: 390, height: 800 });
  await member.screenshot({ path: 'test-results/number-locked-390.png' });
});

test('a numeral typed before a heading is not doubled, and a number typed in it is checked against its table', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member', { width: 390, height: 800 });
  const id = await openScheme(page, /Ban Chấp hành/);
  await page.goto(`/schemes/${id}?section=p1-3`);
  await isLive(page);
  await page.locator(TEXT).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+Alt+1');
  await page.keyboard.type('1- Ban Chấp hành có 28 đồng chí');
  await expect(page.locator(`${TEXT} h1`)).toHaveText('Ban Chấp hành có 28 đồng chí');
  await expect(page.locator(`${TEXT} h1`)).toHaveAttribute('data-mark', '1-');
  await isLive(page);
  await expect(finding(page, 'ANY.NUMBER')).toHaveCount(1);
  await page.keyboard.type(' @ban chap hanh');
  await expect(page.locator('[data-figure-option]').first()).toBeVisible();
  await page.screenshot({ path: 'test-results/number-list-390.png' });
});
