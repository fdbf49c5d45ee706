import type { Locator, Page } from '@playwright/test';
import { approveAll } from './approveAll';
import { expect, test } from './demoServer';
import { openScheme } from './editorPage';
import { inspect } from './inspect';

/** Moves the focus to a control only with Tab. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control.first()).toBeVisible();
  for (let i = 0; i < 300; i += 1) {
    if (await control.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${control}`);
}

async function type(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, page.locator(`[name="${name}"]`));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

// The server is started without LibreOffice.
test.use({ settings: { SOFFICE: '' } });

test('without LibreOffice the clerk’s page of a draft works by keyboard alone; no axe violation in light or dark', async ({
  demoServer,
}) => {
  const faults: string[] = [];
  const member = await demoServer.pageAs('member');
  const id = await openScheme(member, /Ban Chấp hành/);
  const clerk = await demoServer.pageAs('clerk');
  await clerk.goto(`/schemes/${id}/export`);
  await expect(clerk.locator('[data-checklist] [data-done="false"]').first()).toBeVisible();
  await inspect(clerk, 'bản dự thảo, còn thiếu', faults);

  // On a phone a button opens the list of the other papers, and the chosen paper is in view.
  await clerk.setViewportSize({ width: 390, height: 844 });
  await expect(clerk.locator('[data-paper="to-trinh"]')).toBeHidden();
  await expect(clerk.locator('#files')).toBeInViewport();
  await tabTo(clerk, clerk.locator('.paper-list-open'));
  await clerk.keyboard.press('Enter');
  await expect(clerk.locator('.paper-list-open')).toHaveAttribute('aria-expanded', 'true');
  await tabTo(clerk, clerk.locator('[data-paper="phieu-bau:upper_delegates"]'));
  await clerk.keyboard.press('Enter');
  await expect(clerk.locator('#files')).toContainText('Phiếu bầu');
  await expect(clerk.locator('#files')).toBeInViewport();
  await expect(clerk.locator('.paper-list-open')).toBeFocused();
  await expect(clerk.locator('[data-paper="to-trinh"]')).toBeHidden();
  await clerk.setViewportSize({ width: 1366, height: 768 });
  await expect(clerk.locator('[data-paper="to-trinh"]')).toBeVisible();
  await expect(clerk.locator('.paper-list-open')).toBeHidden();
  await clerk.goto(`/schemes/${id}/export`);

  // Without LibreOffice the preview shows the .docx; the page says so and offers no PDF.
  await expect(clerk.locator('[data-export="draft-pdf"]')).toHaveCount(0);
  expect((await clerk.request.post(`/schemes/${id}/papers/de-an.pdf?as=draft`)).status()).toBe(501);
  await tabTo(clerk, clerk.locator('.preview-head button'));
  await clerk.keyboard.press('Enter');
  await expect(clerk.locator('[data-preview="docx"]')).toBeVisible();
  await expect(clerk.locator('[data-preview]')).toContainText('Bản xem gần đúng');
  await expect(clerk.locator('.preview-pages')).toContainText('ĐẢNG CỘNG SẢN VIỆT NAM');
  await expect(clerk.locator('.preview-pages')).toContainText('Dự thảo lần 1');
  await inspect(clerk, 'xem trước không có LibreOffice', faults);

  // A wrong field is named, and the typed values stay.
  await type(clerk, 'signing.name', 'ThS Trần Thị Hòa');
  await clerk.keyboard.press('Enter');
  await expect(clerk.locator('[name="signing.name"][aria-invalid="true"]')).toHaveValue('ThS Trần Thị Hòa');
  await inspect(clerk, 'thể thức sai', faults);
  await type(clerk, 'signing.name', 'Trần Thị Hòa');
  await type(clerk, 'date', '05/06/2025');
  await clerk.keyboard.press('Enter');
  await expect(clerk.locator('[data-form="setting"] .note.good')).toBeVisible();

  // The setting of a ballot, which has neither date nor signature, is saved too.
  await clerk.goto(`/schemes/${id}/export?paper=phieu-bau:upper_delegates`);
  await inspect(clerk, 'phiếu bầu đại biểu', faults);
  await expect(clerk.locator('[data-habits]')).toHaveCount(0);
  await expect(clerk.locator('[data-form="setting"] [name="signing.name"]:visible')).toHaveCount(0);
  await type(clerk, 'draft', '2');
  await clerk.keyboard.press('Enter');
  await expect(clerk.locator('[data-form="setting"] .note.good')).toBeVisible();
  expect(faults).toEqual([]);
});

test('without LibreOffice a paper is issued and cancelled by keyboard alone; no axe violation in light or dark', async ({
  demoServer,
}) => {
  const faults: string[] = [];
  const member = await demoServer.pageAs('member');
  const id = await openScheme(member, /Ban Chấp hành/);
  const clerk = await demoServer.pageAs('clerk');
  await clerk.goto(`/schemes/${id}/export`);
  await clerk.locator('[name="signing.name"]').fill('Trần Thị Hòa');
  await clerk.locator('[name="date"]').fill('05/06/2025');
  await clerk.locator('[name="date"]').press('Enter');
  await expect(clerk.locator('[data-form="setting"] .note.good')).toBeVisible();

  const chair = await demoServer.pageAs('chair');
  await approveAll(member, chair, id, demoServer.url);
  await clerk.goto(`/schemes/${id}/export`);
  await inspect(clerk, 'phát hành được', faults);
  // Typed values differ from the saved setting that would be printed, so nothing is issued until they are
  // saved.
  await type(clerk, 'date', '06/06/2025');
  await clerk.locator('form[data-form="issue"] button[type="submit"]').press('Enter');
  await expect(clerk.locator('form[data-form="issue"] .note.bad')).toContainText('chưa lưu');
  await expect(clerk.locator('[data-issues]')).toHaveCount(0);
  // Until then a draft and a preview say that they use the saved setting.
  const ofKept = clerk.locator('.note.warn', { hasText: 'Theo thể thức đã lưu' });
  await clerk.locator('[data-export="draft"]').press('Enter');
  await expect(ofKept).toHaveCount(1);
  await clerk.locator('[data-preview] button').press('Enter');
  await expect(ofKept).toHaveCount(2);
  await clerk.screenshot({ path: 'test-results/clerk-of-kept.png', fullPage: true });
  // Saving an equal value written differently: the page shows the saved value, and can issue.
  await type(clerk, 'date', '5/6/2025');
  await clerk.keyboard.press('Enter');
  await expect(clerk.locator('[name="date"]')).toHaveValue('05/06/2025');
  await expect(ofKept).toHaveCount(0);
  await tabTo(clerk, clerk.locator('form[data-form="issue"] button[type="submit"]'));
  await clerk.keyboard.press('Enter');
  await expect(clerk.locator('[data-issues]')).toContainText('01-ĐA/ĐU');
  await inspect(clerk, 'đã phát hành', faults);

  await tabTo(clerk, clerk.locator('[data-issues] .actions summary').first());
  await clerk.keyboard.press('Enter');
  await type(clerk, 'reason', 'ghi sai ngày ban hành');
  await inspect(clerk, 'hủy số', faults);
  await tabTo(clerk, clerk.locator('form[data-form="cancel"] button[type="submit"]'));
  await clerk.keyboard.press('Enter');
  await expect(clerk.locator('[data-cancelled="true"]')).toContainText('ghi sai ngày ban hành');
  await inspect(clerk, 'đã hủy', faults);
  expect(faults).toEqual([]);
});
