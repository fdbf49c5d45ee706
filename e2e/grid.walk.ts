import { expect, test } from './demoServer';
import { cell, goToSection, holdsCursor, isLive, openScheme } from './editorPage';

test('a table is edited by keyboard and mouse as a spreadsheet', async ({ demoServer }) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p2-7');
  const at = (row: string, column: string) => cell(page, 'B7', row, column);
  const rows = page.locator('[data-table="B7"] [role="rowheader"][data-column="organisation"]');
  await expect(rows.first()).toBeVisible();
  const ids = await rows.evaluateAll((cells) => cells.map((one) => one.getAttribute('data-row') ?? ''));
  const [first = '', second = '', third = ''] = ids;

  // A click selects the cell; Tab, Enter and arrows move; Escape cancels.
  await at(first, 'cells').click();
  await holdsCursor(at(first, 'cells'));
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await expect(at(first, 'cells')).toHaveText('3');
  await holdsCursor(at(first, 'official_members'));
  await page.keyboard.type('1.074');
  await page.keyboard.press('Enter');
  await expect(at(first, 'official_members')).toHaveText('1.074');
  await holdsCursor(at(second, 'official_members'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await holdsCursor(at(third, 'cells'));
  const before = await at(third, 'cells').textContent();
  await page.keyboard.type('99');
  await page.keyboard.press('Escape');
  await expect(at(third, 'cells')).toHaveText(before ?? '');

  // A click on another cell commits the typed value.
  await page.keyboard.type('8');
  await at(second, 'cells').click();
  await expect(at(third, 'cells')).toHaveText('8');
  await holdsCursor(at(second, 'cells'));

  // An invalid value shows why and keeps the focus, on Enter and on a click.
  await page.keyboard.type('hai');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ô này nhận một số nguyên')).toBeVisible();
  // The message covers a cell below or above, where there is room.
  await at(second, 'official_members').click();
  await holdsCursor(at(second, 'cells'));
  await expect(page.getByText('Ô này nhận một số nguyên')).toBeVisible();
  await page.keyboard.press('Escape');

  // A computed cell accepts no keys; the total updates.
  await at(first, 'elected').click();
  const elected = await at(first, 'elected').textContent();
  await page.keyboard.type('7');
  await expect(page.getByText('Cột này tự tính từ các cột khác')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(at(first, 'elected')).toHaveText(elected ?? '');

  // Rows are added, moved and removed, and each is undone.
  const count = ids.length;
  await at(second, 'organisation').click();
  await page.keyboard.press('Control+Enter');
  await expect(rows).toHaveCount(count + 1);
  await page.keyboard.type('Chi bộ Trường Mầm non');
  await page.keyboard.press('Enter');
  const added = rows.nth(2);
  await expect(added).toContainText('Chi bộ Trường Mầm non');
  await added.click();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(rows.nth(1)).toContainText('Chi bộ Trường Mầm non');
  await page.keyboard.press('Control+Delete');
  await expect(rows).toHaveCount(count);
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(count + 1);
  // The cursor is where the row came back.
  await holdsCursor(rows.nth(1));

  // The right button opens the menu of the rows, and its choice acts on all of them.
  await rows.nth(1).click();
  await page.keyboard.press('Shift+ArrowDown');
  await rows.nth(2).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Nhân đôi 2 dòng' }).click();
  await expect(rows).toHaveCount(count + 3);
  await holdsCursor(rows.nth(3));
  await expect(rows.nth(3)).toContainText('Chi bộ Trường Mầm non');
  await page.keyboard.press('F4');
  await expect(rows).toHaveCount(count + 4);
  // Copy and paste of the menu, by keyboard.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await at(second, 'cells').click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /^Sao chép/ }).click();
  await at(third, 'note').click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /^Dán/ }).click();
  await expect(at(third, 'note').locator('.cell-text')).not.toHaveText('');
});

test('an edit is shown in the next frame, and a key pressed before the document is written goes to the right cell', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p2-7');
  const rows = page.locator('[data-table="B7"] [role="rowheader"][data-column="organisation"]');
  await expect(rows.first()).toBeVisible();
  const ids = await rows.evaluateAll((cells) => cells.map((one) => one.getAttribute('data-row') ?? ''));
  const [first = '', second = '', third = ''] = ids;
  const at = (row: string) => cell(page, 'B7', row, 'cells');
  const before = await at(third).textContent();
  /** Presses keys within one frame, and returns what the first cell shows in the next. */
  const pressAtOnce = (keys: readonly { readonly key: string; readonly ctrlKey?: boolean }[]) =>
    page.evaluate(async (all) => {
      const shown = document.activeElement?.closest('.cell')?.querySelector('.cell-text');
      for (const init of all) {
        const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
        await null;
      }
      await new Promise(requestAnimationFrame);
      return shown?.textContent;
    }, keys);

  await at(first).click();
  await page.keyboard.type('41');
  expect(await pressAtOnce([{ key: 'Enter' }])).toBe('41');
  await holdsCursor(at(second));

  await page.keyboard.type('42');
  await pressAtOnce([{ key: 'Enter' }, { key: 'ArrowUp' }, { key: 'ArrowUp' }]);
  await holdsCursor(at(first));
  await expect(at(second)).toHaveText('42');

  await at(third).click();
  await page.keyboard.type('43');
  await pressAtOnce([{ key: 'Enter' }, { key: 'z', ctrlKey: true }]);
  await expect(at(third)).toHaveText(before ?? '');

  // Letters without a pause, in one cell after another.
  await at(first).click();
  for (const text of ['51', '52', '53']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  for (const [i, row] of [first, second, third].entries()) await expect(at(row)).toHaveText(`5${i + 1}`);

  // The click comes before the document is written.
  await at(second).click();
  await page.keyboard.type('61');
  await page.evaluate(
    ([row]) => {
      const press = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(press);
      const other = document.querySelector(`[data-table="B7"] [data-row="${row}"][data-column="cells"]`);
      other?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    },
    [first],
  );
  await holdsCursor(at(first));
  await expect(at(second)).toHaveText('61');
  await expect(page.locator('.grid-notice')).toHaveCount(0);
});

test('both kinds of input method type Vietnamese into a cell', async ({ demoServer }) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p2-7');
  const note = page.locator('[data-table="B7"] [data-column="note"][data-row]').nth(1);
  await note.click();
  const devtools = await page.context().newCDPSession(page);
  for (const [syllable, steps] of [
    ['Trường', ['T', 'Tr', 'Trư', 'Trươ', 'Trươn', 'Trương', 'Trường']],
    [' học', [' h', ' ho', ' hoc', ' học']],
  ] as const) {
    for (const text of steps) {
      await devtools.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await devtools.send('Input.insertText', { text: syllable });
  }
  await page.keyboard.press('Enter');
  await expect(note).toHaveText('Trường học');

  // Letters without a key event, before the frame after Enter, go into the next cell.
  const below = page.locator('[data-table="B7"] [data-column="note"][data-row]').nth(2);
  await note.click();
  await page.keyboard.type('Xong');
  // Neither a frame nor its fallback timer fires.
  await page.evaluate(() => {
    const { requestAnimationFrame: frame, setTimeout: timer } = window;
    Object.assign(window, {
      requestAnimationFrame: () => 0,
      setTimeout: (run: () => void, ms?: number) => (ms === 100 ? 0 : timer(run, ms)),
      goOn: () => Object.assign(window, { requestAnimationFrame: frame, setTimeout: timer }),
    });
  });
  await page.keyboard.press('Enter');
  await expect(page.locator('.cell-input.leaving')).toHaveCount(1);
  for (const text of ['t', 'ti', 'tiê', 'tiến'])
    await devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await devtools.send('Input.insertText', { text: 'tiến' });
  await page.evaluate(() => (Reflect.get(window, 'goOn') as () => void)());
  await page.keyboard.press('Enter');
  await expect(note).toHaveText('Xong');
  await expect(below).toHaveText('tiến');

  // UniKey: Backspace, then the letter with its diacritic.
  await note.click();
  await page.keyboard.type('Uy');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText('Ủy');
  await page.keyboard.type(' ban');
  await page.keyboard.press('Enter');
  await expect(note).toHaveText('Ủy ban');
});

test('another user’s name never covers the text of a cell', async ({ demoServer }) => {
  const one = await demoServer.pageAs('member');
  const id = await openScheme(one, /Ban Chấp hành/);
  await goToSection(one, 'p2-4');
  const two = await demoServer.pageAs('member2');
  await two.goto(`/schemes/${id}?section=p2-4`);
  await isLive(two);
  for (const [row, column] of [
    ['executive_committee', 'planned'],
    ['inspection_committee', 'note'],
  ] as const) {
    await cell(two, 'B1', row, column).click();
    const there = cell(one, 'B1', row, column);
    const name = there.locator('.cell-who');
    await expect(name).toHaveCount(1);
    await there.hover();
    await expect(name).toHaveCSS('opacity', '1');
    const [tag, box] = [await name.boundingBox(), await there.boundingBox()];
    if (!tag || !box) throw new Error('neither is visible');
    expect(tag.height).toBeGreaterThan(8);
    expect(tag.y + tag.height).toBeLessThanOrEqual(box.y + 1);
    await expect(name).toHaveAttribute('data-who', 'Trần Văn Lộc');
    // It disappears after a while.
    await one.mouse.move(5, 5);
    await expect(name).toHaveCSS('opacity', '0');
  }
});
