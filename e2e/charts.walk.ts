import type { Page } from '@playwright/test';
import { violationsOn } from './axe';
import { expect, test } from './demoServer';
import { fill, goToSection, isLive, openScheme } from './editorPage';

/** Accessibility violations of the checks panel, serious or worse. */
async function seriousViolations(page: Page): Promise<readonly string[]> {
  const found = await violationsOn(page, { include: ['#checks'] });
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
}

for (const theme of ['light', 'dark'] as const) {
  test(`the charts follow the document and show their numbers as tables, by keyboard alone (${theme})`, async ({
    demoServer,
  }) => {
    const page = await demoServer.pageAs('member');
    await page.context().addCookies([{ name: 'theme', value: theme, url: demoServer.url }]);
    await openScheme(page, /xã Minh Tân/);
    await page.locator('[data-checks-view="charts"]').focus();
    await page.keyboard.press('Enter');
    for (const id of ['seats', 'ages', 'renewal', 'ethnic'])
      await expect(page.locator(`[data-figure="${id}"] svg.bar`).first()).toBeVisible();
    const seats = page.locator('[data-figure="seats"]');
    await seats.locator('summary').focus();
    await page.keyboard.press('Enter');
    const committee = seats.locator('[data-figure-row="executive_committee.seats"] td').first();
    await expect(committee).toHaveText('27');
    expect(await seriousViolations(page)).toEqual([]);

    // A changed number of the table changes the bar at once.
    await goToSection(page, 'p2-4');
    await fill(page, 'B1', 'executive_committee', 'planned', '28');
    await expect(committee).toHaveText('28');
    await expect(
      seats.locator('[data-figure-row="executive_committee.seats"] [data-fit="outside"]'),
    ).toBeVisible();

    await page.reload();
    await isLive(page);
    await expect(page.locator('[data-figure="seats"]')).toBeVisible();
  });
}

test('findings are filtered; the filter is stored, and a filtered list never looks like a scheme without findings', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /xã Minh Tân/);
  await goToSection(page, 'p2-4');
  await fill(page, 'B1', 'executive_committee', 'planned', '40');
  await fill(page, 'B1', 'deputy_secretary', 'planned', '4');
  const size = page.locator('#checks article[data-rule="2025.BCH.XA"]');
  await expect(size).toBeVisible();

  // Why: the figure of the table and the parameters of the rule.
  await size.locator('.why summary').focus();
  await page.keyboard.press('Enter');
  await expect(size.locator('.why td').first()).toHaveText('40');

  await page.getByRole('button', { name: 'Lọc', exact: true }).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('group', { name: 'Lọc phát hiện' });
  await panel.getByLabel('Quy tắc').selectOption('2025.BCH.XA');
  const note = page.locator('[data-filtering]');
  await expect(note).toContainText('Đang lọc');
  await expect(page.locator('#checks article.finding')).toHaveCount(1);
  expect(await seriousViolations(page)).toEqual([]);

  await page.reload();
  await isLive(page);
  await expect(note).toContainText('2025.BCH.XA');
  await fill(page, 'B1', 'executive_committee', 'planned', '27');
  await expect(size).toHaveCount(0);
  await expect(note).toContainText('Không phát hiện nào khớp bộ lọc');
  await expect(page.locator('#checks .checks-none')).toHaveCount(0);
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(note).toHaveCount(0);

  // Another user has a filter of their own.
  const other = await demoServer.pageAs('member2');
  await openScheme(other, /xã Minh Tân/);
  await expect(other.locator('[data-filtering]')).toHaveCount(0);
});

test('the chair sees findings of the five steps in the editor, a member does not', async ({ demoServer }) => {
  const clerk = await demoServer.pageAs('clerk');
  const id = await openScheme(clerk, /xã Minh Tân/);
  await clerk.goto(`/schemes/${id}/steps?step=re_election%2F3`);
  await clerk.locator('input[name="present"]').fill('26');
  await clerk.keyboard.press('Control+s');
  await expect(clerk.locator('[data-step-form] .chip.warn')).toHaveCount(0);

  const chair = await demoServer.pageAs('chair');
  await chair.goto('/');
  await expect(chair.locator(`a[href="/schemes/${id}/steps"] + .chips .chip.bad`)).toBeVisible();
  await openScheme(chair, /xã Minh Tân/);
  const shown = chair.locator('#checks [data-rule="ANY.BALLOT"]');
  await expect(shown).toBeVisible();
  // Still there after the next evaluation.
  await goToSection(chair, 'p2-4');
  await fill(chair, 'B1', 'executive_committee', 'planned', '40');
  await expect(chair.locator('#checks [data-rule="2025.BCH.XA"]')).toBeVisible();
  await expect(shown).toBeVisible();
  await shown.locator('.finding-jump').click();
  await chair.waitForURL(/\/steps\?step=re_election%2F3/);

  const member = await demoServer.pageAs('member');
  await openScheme(member, /xã Minh Tân/);
  await expect(member.locator('#checks [data-rule="2025.BCH.XA"]')).toBeVisible();
  await expect(member.locator('#checks [data-rule="ANY.BALLOT"]')).toHaveCount(0);
  expect(await member.content()).not.toContain('"summoned"');
});
