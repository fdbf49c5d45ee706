import { expect, test } from './demoServer';
import { cell, fill, finding, goToSection, holdsCursor, openScheme } from './editorPage';

test('a commune scheme with 26 members, 3 deputies and a 5 % surplus is corrected until it has no findings', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await expect(page.locator('[data-severity]')).toHaveCount(0);

  await goToSection(page, 'p2-4');
  await fill(page, 'B1', 'executive_committee', 'planned', '26');
  await fill(page, 'B1', 'deputy_secretary', 'planned', '3');
  await goToSection(page, 'p2-6');
  await fill(page, 'B6', 'executive_committee', 'seats', '26');
  await fill(page, 'B6', 'executive_committee', 'introduced', '27');

  // 27 seats for a commune that was not merged; exactly 2 deputies; 27 names for 26 seats are 3,85 %.
  await expect(finding(page, '2025.BCH.XA')).toContainText('26');
  await expect(finding(page, '2025.BCH.XA')).toContainText('45-CT/TW');
  await expect(finding(page, '2025.BCH.XA')).toContainText('14/04/2025');
  await expect(finding(page, '2025.PBT.XA')).toContainText('3');
  await expect(finding(page, 'ANY.SUR.PREP').first()).toContainText('3,85');
  await expect(finding(page, 'ANY.BTV.THIRD')).toContainText('8');

  await finding(page, '2025.BCH.XA').getByRole('button').first().click();
  await holdsCursor(cell(page, 'B1', 'executive_committee', 'planned'));
  await page.keyboard.type('27');
  await page.keyboard.press('Enter');
  await fill(page, 'B1', 'deputy_secretary', 'planned', '2');
  await goToSection(page, 'p2-6');
  await fill(page, 'B6', 'executive_committee', 'seats', '27');
  await fill(page, 'B6', 'executive_committee', 'introduced', '30');

  await expect(cell(page, 'B6', 'executive_committee', 'surplus_percent')).toHaveText('11,11');
  await expect(page.locator('[data-severity]')).toHaveCount(0);
});
