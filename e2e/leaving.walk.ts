import { expect, test } from './demoServer';
import { openScheme } from './editorPage';

test('leaving the page asks about unsaved votes; going to another step does not', async ({ demoServer }) => {
  const clerk = await demoServer.pageAs('clerk');
  const id = await openScheme(clerk, /xã Minh Tân/);
  await clerk.goto(`/schemes/${id}/steps?step=re_election%2F3`);
  const present = clerk.locator('input[name="present"]');
  const guard = clerk.locator('[data-leave-guard]');
  const home = clerk.locator('.top-nav a[href="/"]');
  await present.fill('26');

  await clerk.locator('a[href*="step=re_election%2F4"]').first().click();
  await expect(clerk.locator('[data-step-form="re_election/4"]')).toBeVisible();
  await clerk.goBack();
  await expect(present).toHaveValue('26');

  await home.click();
  await expect(guard).toBeVisible();
  await guard.getByRole('button', { name: 'Ở lại' }).click();
  await expect(guard).toBeHidden();
  await expect(present).toHaveValue('26');
  await home.click();
  // Escape closes the question only once it is shown.
  await expect(guard).toBeVisible();
  await clerk.keyboard.press('Escape');
  await expect(guard).toBeHidden();
  await expect(present).toHaveValue('26');
  // For a full page load and for closing the tab, the browser asks.
  const asked = clerk.waitForEvent('dialog');
  const brand = clerk.locator('a.brand').click({ noWaitAfter: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await brand;
  await expect(present).toHaveValue('26');
  await home.click();
  await expect(guard).toBeVisible();
  await guard.getByRole('button', { name: 'Rời đi' }).click();
  await expect(clerk).toHaveURL(`${demoServer.url}/`);
  await expect(guard).toBeHidden();

  // Saved votes cause no question.
  await clerk.goto(`/schemes/${id}/steps?step=re_election%2F3`);
  await present.fill('26');
  await clerk.keyboard.press('Control+s');
  await expect(clerk.locator('[data-step-form] .chip.warn')).toHaveCount(0);
  await home.click();
  await expect(clerk).toHaveURL(`${demoServer.url}/`);
});

test('choosing another paper asks about unsaved settings, not about saved ones', async ({ demoServer }) => {
  const clerk = await demoServer.pageAs('clerk');
  const id = await openScheme(clerk, /xã Minh Tân/);
  await clerk.goto(`/schemes/${id}/export`);
  const name = clerk.locator('form[data-form="setting"] [name="signing.name"]');
  const guard = clerk.locator('[data-leave-guard]');
  const other = clerk.locator('a[href*="paper="]:not([aria-current])').first();
  await name.fill('Trần Thị Hòa');
  await other.click();
  await expect(guard).toBeVisible();
  await guard.getByRole('button', { name: 'Ở lại' }).click();
  await expect(name).toHaveValue('Trần Thị Hòa');
  await clerk.locator('form[data-form="setting"] button[type="submit"]').click();
  await expect(clerk.locator('form[data-form="setting"]')).toContainText('Đã lưu');
  await other.click();
  await expect(clerk).toHaveURL(/paper=/);
  await expect(guard).toBeHidden();
});
