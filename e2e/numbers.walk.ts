import { expect, test } from './demoServer';
import { cell, fill, finding, goToSection, isLive, newScheme } from './editorPage';

const TEXT = '[data-narrative] .ProseMirror';
const CHIP = `${TEXT} .number-chip`;

test('a bound number follows its table, in digits, words and per cent, and can become plain text', async ({
  demoServer,
}) => {
  const one = await demoServer.pageAs('member');
  const id = await newScheme(one, 'leadership-consolidation', /./);
  await goToSection(one, 'p2-1');
  await fill(one, 'B11', 'advisory', 'heads', '6');
  await fill(one, 'B11', 'council', 'heads', '22');
  const two = await demoServer.pageAs('member2');
  await two.goto(`/schemes/${id}?section=p2-1`);
  await isLive(two);

  // Types `@` and letters without diacritics; arrows and Enter choose.
  await one.locator(TEXT).click();
  await one.keyboard.press('Control+a');
  await one.keyboard.press('Delete');
  await one.keyboard.type('Toàn tỉnh có @cap truong');
  await expect(one.locator('[data-figure-option]').first()).toBeVisible();
  await expect(one.locator(TEXT)).toHaveAttribute('aria-activedescendant', /./);
  await one.keyboard.type(' cong');
  await expect(one.locator('[data-figure-option]').first()).toContainText('28 cấp trưởng');
  await one.keyboard.press('ArrowDown');
  await one.keyboard.press('ArrowUp');
  await one.keyboard.press('Enter');
  await one.keyboard.type(' giữ chức.');
  for (const page of [one, two])
    await expect(page.locator(TEXT)).toContainText('Toàn tỉnh có 28 cấp trưởng giữ chức.');

  // The other user changes the table; the text updates on both pages.
  await fill(two, 'B11', 'council', 'heads', '15');
  for (const page of [one, two]) await expect(page.locator(CHIP)).toHaveText('21 cấp trưởng');

  // By keyboard: selects the number, opens its menu, chooses another form.
  await one.locator(TEXT).click();
  await one.keyboard.press('Control+Home');
  // At human speed: the browser reports each cursor move to the editor.
  const cursor = () =>
    one
      .locator(TEXT)
      .evaluate(
        (text) =>
          (text as unknown as { editor: { state: { selection: { to: number } } } }).editor.state.selection.to,
      );
  for (let at = 1; at <= 'Toàn tỉnh có '.length + 1; at += 1) {
    await expect.poll(cursor).toBe(at);
    await one.keyboard.press('ArrowRight');
  }
  await expect(one.locator('.number-chip.ProseMirror-selectednode')).toHaveCount(1);
  await one.keyboard.press('Enter');
  const words = one.locator('[data-number-form="words"]');
  await expect(words).toBeVisible();
  await one.keyboard.press('ArrowDown');
  await one.keyboard.press('ArrowDown');
  await one.keyboard.press('Enter');
  for (const page of [one, two]) await expect(page.locator(CHIP)).toHaveText('hai mươi mốt');

  // Goes to its table; converts it to plain text.
  await one.locator(CHIP).click();
  await one.locator('[data-number-unbind]').click();
  for (const page of [one, two]) {
    await expect(page.locator(CHIP)).toHaveCount(0);
    await expect(page.locator(TEXT)).toContainText('hai mươi mốt giữ chức.');
  }
  await isLive(one);
});

test('a composing input method can search figures; Escape keeps the letters', async ({ demoServer }) => {
  const page = await demoServer.pageAs('member');
  await newScheme(page, 'leadership-consolidation', /./);
  await goToSection(page, 'p2-1');
  await fill(page, 'B11', 'advisory', 'deputies', '15');
  await expect(cell(page, 'B11', 'advisory', 'deputies')).toHaveText('15');
  const devtools = await page.context().newCDPSession(page);
  await page.locator(TEXT).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type('Có @');
  for (const text of ['c', 'ca', 'câ', 'cấ', 'cấp'])
    await devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await devtools.send('Input.insertText', { text: 'cấp' });
  await page.keyboard.type(' phó');
  await expect(page.locator('[data-figure-option]').first()).toContainText('15 cấp phó');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(page.locator(TEXT)).toContainText('Có @cấp phó');
  for (let i = 0; i < '@cấp phó'.length; i += 1) await page.keyboard.press('Backspace');
  await page.keyboard.type('@phó');
  await page.keyboard.press('Enter');
  await expect(page.locator(CHIP)).toHaveText('15 cấp phó');
  await expect(finding(page, 'ANY.NUMBER')).toHaveCount(0);
});
