import type { Locator, Page } from '@playwright/test';
import { expect, isHydrated, test } from './demoServer';
import { cell, holdsCursor, isLive } from './editorPage';
import { checkPage } from './inspect';

const TEXT = '[data-narrative] .ProseMirror';

/** Presses Tab (Shift+Tab with `back`) until a control has the focus. */
async function tabTo(page: Page, control: Locator, back = false): Promise<void> {
  await expect(control.first()).toBeVisible();
  for (let i = 0; i < 400; i += 1) {
    const there = await control
      .first()
      .evaluate((element) => element === document.activeElement || element.contains(document.activeElement));
    if (there) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab does not reach ${control}`);
}

async function enter(page: Page, control: Locator, back = false): Promise<void> {
  await tabTo(page, control, back);
  await page.keyboard.press('Enter');
}

async function signIn(page: Page, who: string): Promise<void> {
  await page.goto('/login');
  await enter(page, page.locator(`[data-demo="${who}"]`));
  await page.waitForURL((url) => url.pathname === '/');
  await isHydrated(page);
}

/** Adds to `faults` any axe violation and horizontal overflow at three sizes. 683 px is 1366 at 200 % zoom. */
async function inspect(page: Page, name: string, faults: string[]): Promise<void> {
  for (const size of [
    { width: 1366, height: 768 },
    { width: 683, height: 384 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await checkPage(page, `${name} at ${size.width}`, faults);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}

test('a scheme is written, approved and exported without a pointer', async ({ demoServer, browser }) => {
  const faults: string[] = [];
  const open = async () =>
    (await browser.newContext({ baseURL: demoServer.url, locale: 'vi-VN', acceptDownloads: true })).newPage();

  // A member signs in, creates a scheme and opens a section.
  const member = await open();
  await member.goto('/login');
  await inspect(member, 'sign-in', faults);
  await signIn(member, 'member');
  await inspect(member, 'schemes', faults);
  await member.goto('/schemes/new');
  await tabTo(member, member.locator('input[name="template"]:checked'));
  const wanted = member.locator('input[name="template"][value="leadership-consolidation"]');
  for (let i = 0; i < 9 && !(await wanted.isChecked()); i += 1) await member.keyboard.press('ArrowDown');
  await enter(member, member.locator('form[data-form="new"] button[type="submit"]'));
  await member.waitForURL(/\/schemes\/(?!new)[\w-]+(\?.*)?$/);
  await isLive(member);
  const id = new URL(member.url()).pathname.split('/')[2] ?? '';
  await enter(member, member.locator('[data-section="p2-1"]'));
  await expect(member).toHaveURL(/section=p2-1/);

  // Fills a row of the table from its first cell.
  const heads = cell(member, 'B11', 'advisory', 'heads');
  await tabTo(member, member.locator('[data-table="B11"] [role="grid"]'));
  await member.keyboard.press('Control+Home');
  await member.keyboard.press('ArrowRight');
  for (const number of ['6', '6', '15']) {
    await member.keyboard.type(number);
    await member.keyboard.press('Tab');
  }
  await expect(heads).toHaveText('6');
  await expect(cell(member, 'B11', 'advisory', 'deputies')).toHaveText('15');

  // Writes text with a bound number and one that differs from the table.
  await tabTo(member, member.locator(TEXT), true);
  await member.keyboard.press('Control+a');
  await member.keyboard.press('Delete');
  await member.keyboard.type('Toàn tỉnh có @cap truong cong');
  await expect(member.locator('[data-figure-option]').first()).toContainText('6 cấp trưởng');
  await inspect(member, 'figures offered', faults);
  await member.keyboard.press('Enter');
  await member.keyboard.type(' và 14 cấp phó.');
  await expect(member.locator(TEXT)).toContainText('6 cấp trưởng và 14 cấp phó.');
  await isLive(member);

  // Goes from the finding to its words and back, then binds the number.
  const found = member.locator('[data-rule="ANY.NUMBER"]');
  await expect(found).toHaveCount(1);
  await enter(member, found.locator('.finding-jump'));
  await expect.poll(() => member.evaluate(() => getSelection()?.toString())).toBe('14');
  await enter(member, found.locator('[data-bind-number]'));
  await expect(member.locator(`${TEXT} .number-chip`)).toHaveText(['6 cấp trưởng', '15']);
  await expect(found).toHaveCount(0);
  await inspect(member, 'section', faults);

  // Goes from a finding to its cell: a stated total that is not the sum.
  await tabTo(member, member.locator(TEXT));
  await tabTo(member, member.locator('[data-table="B11"] [role="grid"]'));
  await member.keyboard.press('Control+Home');
  await member.keyboard.press('ArrowRight');
  // The fifth is the sum of the three below it.
  for (const units of ['1', '1', '1', '1', '3', '1', '1', '1', '1', '1']) {
    await member.keyboard.type(units);
    await member.keyboard.press('Enter');
  }
  const stated = cell(member, 'B11', 'stated', 'units');
  await holdsCursor(stated);
  await member.keyboard.type('99');
  await member.keyboard.press('Enter');
  const sum = member.locator('[data-rule="ANY.SUM.STATED"]');
  await expect(sum).toHaveCount(1);
  await enter(member, sum.locator('.finding-jump'));
  await holdsCursor(stated);
  await member.keyboard.press('Delete');
  await expect(sum).toHaveCount(0);
  await isLive(member);

  await enter(member, member.locator('[data-move="submit"]'), true);
  await expect(member.locator('[data-state="submitted"]').first()).toBeVisible();

  // The chair reviews and approves; the clerk downloads the paper.
  const chair = await open();
  await signIn(chair, 'chair');
  await chair.goto(`/schemes/${id}/review/p2-1`);
  await inspect(chair, 'review', faults);
  await enter(chair, chair.locator('form[data-move="approve"] button[type="submit"]'));
  await expect(member.locator('[data-state="approved"]').first()).toBeVisible();
  const clerk = await open();
  await signIn(clerk, 'clerk');
  await clerk.goto(`/schemes/${id}/export`);
  await inspect(clerk, 'export', faults);
  const waiting = clerk.waitForEvent('download');
  await enter(clerk, clerk.locator('[data-export="draft"]'));
  expect((await waiting).suggestedFilename()).toMatch(/\.docx$/);

  expect(faults).toEqual([]);
  for (const page of [member, chair, clerk]) await page.context().close();
});
