import type { Page } from '@playwright/test';
import { expect, test } from './demoServer';

/** URL of the third step of the re-elected in the demo scheme. */
async function thirdStep(page: Page): Promise<string> {
  await page.goto('/');
  const scheme = page.getByRole('link', { name: /xã Minh Tân/ }).first();
  return `${(await scheme.getAttribute('href'))?.split('?')[0]}/steps?step=re_election%2F3`;
}

test('two clerks save a step at once, the chair publishes it, a member sees names without numbers', async ({
  demoServer,
}) => {
  const chair = await demoServer.pageAs('chair');
  const page = await thirdStep(chair);
  const clerk = await demoServer.pageAs('clerk');
  await Promise.all([chair.goto(page), clerk.goto(page)]);
  const votes = (who: typeof clerk, row: number) => who.locator('[data-votes]').nth(row);

  // Sums update next to the form, and the keyboard moves down the column.
  await clerk.locator('input[name="present"]').fill('26');
  await expect(clerk.locator('.steps-findings [data-rule="ANY.BALLOT"]')).toBeVisible();
  await clerk.locator('input[name="present"]').fill('25');
  await expect(clerk.locator('.steps-findings [data-rule="ANY.BALLOT"]')).toHaveCount(0);
  await votes(clerk, 0).fill('19');
  await votes(clerk, 0).press('Enter');
  await expect(votes(clerk, 1)).toBeFocused();
  await clerk.keyboard.press('Control+s');
  await expect(clerk.locator('[data-step-form] .chip.warn')).toHaveCount(0);

  // The chair's form is older: the page shows both versions, and nothing is lost.
  await votes(chair, 1).fill('18');
  await chair.locator('[data-step-form] button[type="submit"]').click();
  const conflict = chair.locator('[data-steps-conflict]');
  await expect(conflict).toBeVisible();
  await expect(votes(chair, 1)).toHaveValue('18');
  await expect(conflict.locator('tbody tr')).toHaveCount(2);
  await conflict.getByRole('button', { name: 'Giữ bản của bạn' }).click();
  await expect(conflict).toHaveCount(0);
  await chair.getByRole('button', { name: 'Công bố ai qua bước này' }).click();
  await expect(chair.getByText('đã công bố')).toBeVisible();

  for (const who of ['member', 'viewer'] as const) {
    const reader = await demoServer.pageAs(who);
    await reader.goto(page);
    await expect(reader.getByText('Nguyễn Đức Thịnh')).toBeVisible();
    const html = await reader.content();
    expect(html).not.toContain('"votes"');
    expect(html).not.toContain('"summoned"');
    const snapshot = await reader.request.get(page.replace(/\/steps.*/, '/snapshot.json'));
    expect(await snapshot.text()).not.toContain('"steps"');
    const kept = await reader.request.post(page.replace(/\?.*/, '/acts'), {
      headers: { Origin: demoServer.url },
      data: { act: 'lock', on: true },
    });
    expect(kept.status()).toBe(403);
  }

  // After a crash it is all there; locked, it accepts no keys.
  await demoServer.crash();
  await chair.goto(page);
  await expect(votes(chair, 1)).toHaveValue('18');
  await chair.getByRole('button', { name: 'Khóa hồ sơ' }).click();
  await expect(votes(chair, 1)).toBeDisabled();
});

test('votes typed before the page’s script has run are kept', async ({ demoServer }) => {
  const clerk = await demoServer.pageAs('clerk');
  const page = await thirdStep(clerk);
  // A slow PC: the page is shown before its script has run.
  let run = () => {};
  const mayRun = new Promise<void>((resolve) => {
    run = resolve;
  });
  await clerk.route('**/entry.client-*.js', async (route) => {
    await mayRun;
    await route.continue();
  });
  await clerk.evaluate((to) => location.assign(to), page);
  const votes = (row: number) => clerk.locator('[data-votes]').nth(row);
  await clerk.locator('input[name="present"]').fill('25');
  await votes(0).fill('19');
  await votes(1).fill('1');
  const unsaved = clerk.locator('[data-step-form] .chip.warn');
  await expect(unsaved).toHaveCount(0);
  run();
  await expect(unsaved).toBeVisible();
  await votes(1).press('7');
  await clerk.keyboard.press('Control+s');
  await expect(unsaved).toHaveCount(0);
  await clerk.reload();
  await expect(clerk.locator('input[name="present"]')).toHaveValue('25');
  await expect(votes(0)).toHaveValue('19');
  await expect(votes(1)).toHaveValue('17');
});
