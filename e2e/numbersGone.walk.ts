import { expect, test } from './demoServer';
import { cell, fill, finding, goToSection, isLive, newScheme } from './editorPage';

const TEXT = '[data-narrative] .ProseMirror';
const CHIP = `${TEXT} .number-chip`;

test('a bound number whose row was cut and pasted says so, and is bound again in one click from the checks or its menu', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  await newScheme(page, 'leadership-consolidation', /./);
  await goToSection(page, 'p2-1');
  await fill(page, 'B11', 'advisory', 'heads', '37');
  await page.locator(TEXT).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type('Có @tham muu cap truong');
  await expect(page.locator('[data-figure-option]').first()).toContainText('37 cấp trưởng');
  await page.keyboard.press('Enter');
  await expect(page.locator(CHIP)).toHaveText('37 cấp trưởng');

  const move = async (from: string, to: string) => {
    const name = (await cell(page, 'B11', from, 'group').textContent()) ?? '';
    for (const column of ['group', 'heads']) {
      await cell(page, 'B11', from, column).click();
      await page.keyboard.press('Delete');
      await expect(cell(page, 'B11', from, column)).toHaveText('');
    }
    await fill(page, 'B11', to, 'group', name);
    await fill(page, 'B11', to, 'heads', '37');
    await expect(cell(page, 'B11', to, 'heads')).toHaveText('37');
  };
  await move('advisory', 'front');
  const gone = finding(page, 'ANY.NUMBER');
  await expect(gone).toContainText('gắn với một dòng không còn trong biểu');
  await expect(page.locator(CHIP)).toHaveText('37 cấp trưởng');
  await gone.locator('[data-bind-number]').scrollIntoViewIfNeeded();
  await page.screenshot({ path: 'test-results/number-gone-1366.png' });
  await gone.locator('[data-bind-number]').click();
  await expect(gone).toHaveCount(0);
  await expect(page.locator(CHIP)).toHaveText('37 cấp trưởng');
  await expect(page.locator(CHIP)).toHaveAttribute('data-figure', /\/front\/heads$/);

  await move('front', 'council');
  await expect(gone).toHaveCount(1);
  await page.locator(CHIP).click();
  const again = page.locator('[data-number-rebind]');
  await expect(again).toBeVisible();
  await page.screenshot({ path: 'test-results/number-gone-menu-1366.png' });
  await again.click();
  await expect(page.locator(CHIP)).toHaveAttribute('data-figure', /\/council\/heads$/);
  await expect(gone).toHaveCount(0);
  // It follows the new cell.
  await fill(page, 'B11', 'council', 'heads', '36');
  await expect(page.locator(CHIP)).toHaveText('36 cấp trưởng');
  await isLive(page);
});

test('at 390 px the list does not cover a search that wraps onto the next line', async ({ demoServer }) => {
  const page = await demoServer.pageAs('member', { width: 390, height: 800 });
  await newScheme(page, 'leadership-consolidation', /./);
  const address = new URL(page.url());
  await page.goto(`${address.pathname}?section=p2-1`);
  await isLive(page);
  await page.locator(TEXT).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type('Hiện nay toàn tỉnh có tất cả @so luong co quan don vi');
  const list = page.locator('.number-menu');
  await expect(list).toBeVisible();
  const typed = await page.evaluate(() => {
    const { focusNode } = getSelection() ?? {};
    const text = focusNode?.textContent ?? '';
    const range = document.createRange();
    if (!focusNode) return null;
    range.setStart(focusNode, text.indexOf('@'));
    range.setEnd(focusNode, text.length);
    const lines = [...range.getClientRects()];
    return { lines: lines.length, top: lines[0]?.top ?? 0, bottom: lines.at(-1)?.bottom ?? 0 };
  });
  const box = await list.boundingBox();
  await page.screenshot({ path: 'test-results/number-list-wrapped-390.png' });
  expect(typed?.lines).toBeGreaterThan(1);
  const isClear =
    (box?.y ?? 0) >= (typed?.bottom ?? 0) || (box?.y ?? 0) + (box?.height ?? 0) <= (typed?.top ?? 0);
  expect(isClear).toBe(true);
});
