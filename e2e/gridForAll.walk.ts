import type { Page } from '@playwright/test';
import { expect, test } from './demoServer';
import { cell, goToSection, holdsCursor, openScheme } from './editorPage';
import { gridViolations } from './gridViolations';

async function openQuotas(page: Page): Promise<readonly string[]> {
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p2-7');
  const heads = page.locator('[data-table="B7"] [role="rowheader"][data-column="organisation"]');
  await expect(heads.first()).toBeVisible();
  return heads.evaluateAll((cells) => cells.map((one) => one.getAttribute('data-row') ?? ''));
}

test('Enter and Tab, with Shift too, move inside a selected range and keep it; the table fills the window and Escape goes back', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  const [a = '', b = ''] = await openQuotas(page);
  const at = (row: string, column: string) => cell(page, 'B7', row, column);
  const chosen = page.locator('[data-table="B7"] [aria-selected="true"]');
  await at(a, 'by_unit').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(chosen).toHaveCount(4);
  // Down the first column, then the second, then from the start.
  for (const text of ['1', '2', '3', '4']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  for (const [row, column, text] of [
    [a, 'by_unit', '1'],
    [b, 'by_unit', '2'],
    [a, 'by_members', '3'],
    [b, 'by_members', '4'],
  ] as const)
    await expect(at(row, column)).toHaveText(text);
  await holdsCursor(at(a, 'by_unit'));
  await expect(chosen).toHaveCount(4);
  await page.keyboard.press('Shift+Enter');
  await holdsCursor(at(b, 'by_members'));
  await page.keyboard.press('Tab');
  await holdsCursor(at(a, 'by_unit'));
  await page.keyboard.press('Tab');
  await holdsCursor(at(a, 'by_members'));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await holdsCursor(at(b, 'by_members'));
  // A command still applies to the whole range; an arrow key drops it.
  await page.keyboard.press('Delete');
  await expect(at(a, 'by_unit')).toHaveText('');
  await page.keyboard.press('Control+z');
  await expect(at(a, 'by_unit')).toHaveText('1');
  // The undo has selected what it changed.
  await expect(chosen).toHaveCount(4);
  await page.keyboard.press('ArrowUp');
  await expect(chosen).toHaveCount(0);
  await holdsCursor(at(a, 'by_unit'));

  const table = page.locator('.section-table', { has: page.locator('[data-table="B7"]') });
  await table.locator('[data-wide]').click();
  await expect.poll(async () => (await table.boundingBox())?.width).toBe(1366);
  await expect(page.locator('.outline')).toBeHidden();
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await at(a, 'by_members').click();
  await page.keyboard.type('9');
  await page.keyboard.press('Escape');
  await expect(table).toHaveClass(/wide/);
  await page.keyboard.press('Escape');
  await expect(table).not.toHaveClass(/wide/);
  await expect(page.locator('.outline')).toBeVisible();
  await holdsCursor(at(a, 'by_members'));
});

test('the parts of a row have a row of sub-totals, which updates and accepts no keys', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p2-4');
  const committee = cell(page, 'B1', 'executive_committee', 'title');
  const rows = page.locator(
    '[data-table="B1"] [role="rowheader"][data-column="title"]:not([data-row^="sum-of"])',
  );
  const sum = cell(page, 'B1', 'sum-of-executive_committee', 'planned');
  const parts = page.locator('[data-table="B1"] .grid-row.part [role="rowheader"]');
  await expect(committee).toBeVisible();
  const before = await parts.count();
  for (const [name, planned] of [
    ['Khối xã hội', '9'],
    ['Khối kinh tế', '11'],
  ] as const) {
    const count = await rows.count();
    await committee.click();
    await page.keyboard.press('Control+Shift+Enter');
    await expect(rows).toHaveCount(count + 1);
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    const part = page
      .locator('[data-table="B1"] .grid-row', { hasText: name })
      .locator('[data-column="planned"]');
    await part.click();
    await page.keyboard.type(planned);
    await page.keyboard.press('Enter');
    await expect(part).toHaveText(planned);
  }
  const planned = page.locator('[data-table="B1"] .grid-row.part [data-column="planned"] .cell-text');
  const added = async () =>
    (await planned.allTextContents()).reduce((all, text) => all + Number(text.replaceAll('.', '') || 0), 0);
  expect(await parts.count()).toBe(before + 2);
  await expect(sum).toHaveText(String(await added()));
  await expect(cell(page, 'B1', 'sum-of-executive_committee', 'title')).toHaveText('Cộng Ban Chấp hành');

  // It updates after an edit, and the keys skip it.
  const last = parts.last();
  const row = (await last.getAttribute('data-row')) ?? '';
  await cell(page, 'B1', row, 'planned').click();
  await page.keyboard.type('15');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'B1', row, 'planned')).toHaveText('15');
  await expect(sum).toHaveText(String(await added()));
  await expect(page.locator('[data-row="sum-of-executive_committee"] :focus')).toHaveCount(0);
  await holdsCursor(cell(page, 'B1', 'standing_committee', 'planned'));
  await page.keyboard.press('ArrowUp');
  await holdsCursor(cell(page, 'B1', row, 'planned'));
  expect(await gridViolations(page)).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds no violation in a table while a cell is edited, chosen from a list, or filtered (${theme})`, async ({
    demoServer,
  }) => {
    const page = await demoServer.pageAs('member');
    const [a = '', b = ''] = await openQuotas(page);
    const look = () => page.evaluate((to) => document.documentElement.setAttribute('data-theme', to), theme);
    await look();
    const at = (row: string, column: string) => cell(page, 'B7', row, column);
    expect(await gridViolations(page), 'unchanged').toEqual([]);
    await at(a, 'cells').click();
    expect(await gridViolations(page), 'the cursor').toEqual([]);
    await page.keyboard.type('ba');
    expect(await gridViolations(page), 'a cell being typed into').toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Ô này nhận một số nguyên')).toBeVisible();
    expect(await gridViolations(page), 'an invalid value').toEqual([]);
    await page.keyboard.press('Escape');
    await at(a, 'unit_kind').click();
    await page.keyboard.press('F2');
    expect(await gridViolations(page), 'a list of choices').toEqual([]);
    await page.keyboard.press('Escape');
    await at(a, 'cells').click();
    await at(b, 'by_members').click({ modifiers: ['Shift'] });
    expect(await gridViolations(page), 'a range').toEqual([]);
    await page.keyboard.press('Enter');
    expect(await gridViolations(page), 'the cursor moving in a range').toEqual([]);
    await page.keyboard.press('Escape');
    await at(a, 'organisation').click();
    await page.keyboard.press('Shift+F10');
    await expect(page.getByRole('menu')).toBeVisible();
    expect(await gridViolations(page), 'the menu of a cell').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+L');
    const filter = page.locator('.column-panel input').first();
    await filter.fill('trường');
    expect(await gridViolations(page), 'the panel of a column').toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-table="B7"] .view-bar')).toBeVisible();
    expect(await gridViolations(page), 'filtered').toEqual([]);
  });
}

for (const [what, size] of [
  ['at 200 % of a screen of 1366', { width: 683, height: 384 }],
  ['at 390 px', { width: 390, height: 844 }],
] as const) {
  test(`a table is complete ${what}: every column can be reached, seen and edited`, async ({
    demoServer,
  }) => {
    const page = await demoServer.pageAs('member', size);
    const ids = await (async () => {
      const id = await openScheme(page, /Ban Chấp hành/);
      await page.goto(`/schemes/${id}?section=p2-7`);
      const heads = page.locator('[data-table="B7"] [role="rowheader"][data-column="organisation"]');
      await expect(heads.first()).toBeVisible();
      // The text takes its height when it is editable, and moves the table.
      await expect(page.locator('[data-narrative] .ProseMirror')).toBeVisible();
      return heads.evaluateAll((cells) => cells.map((one) => one.getAttribute('data-row') ?? ''));
    })();
    const [first = ''] = ids;
    const at = (column: string) => cell(page, 'B7', first, column);
    const columns = await page
      .locator(`[data-table="B7"] .cell[data-row="${first}"][data-column]`)
      .evaluateAll((cells) => cells.map((one) => one.getAttribute('data-column') ?? ''));
    await at(columns[0] ?? '').click();
    for (const [i, column] of columns.entries()) {
      await holdsCursor(at(column));
      // The element at the cell's middle is the cell: nothing covers it, and it is in view.
      await expect
        .poll(
          () =>
            at(column).evaluate((element) => {
              const box = element.getBoundingClientRect();
              const there = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
              return element.contains(there);
            }),
          { message: column },
        )
        .toBe(true);
      if (i < columns.length - 1) await page.keyboard.press('Tab');
    }
    const note = at('note');
    await page.keyboard.type('Đã họp');
    await page.keyboard.press('Enter');
    await expect(note).toHaveText('Đã họp');
    // A column's panel fits into the window with all its buttons.
    await note.click();
    await page.keyboard.press('Control+Shift+L');
    const panel = page.locator('.column-panel');
    await expect(panel).toBeVisible();
    const box = await panel.boundingBox();
    if (!box) throw new Error('the panel is not visible');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    for (const button of await panel.locator('button').all()) {
      await button.scrollIntoViewIfNeeded();
      await expect(button).toBeInViewport();
    }
    expect(await gridViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    // The panel gives the focus back to the cell when it is closed.
    await expect(panel).toBeHidden();
    await holdsCursor(note);
    await page.keyboard.press('F6');
    await expect(page.locator('.grid-below :focus')).toBeInViewport();
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
  });
}
