import type { Page } from '@playwright/test';
import { copied, paste } from './clipboard';
import { expect, test } from './demoServer';
import { cell, goToSection, holdsCursor, openScheme } from './editorPage';

async function openRoster(page: Page): Promise<readonly string[]> {
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p2-7');
  const heads = page.locator('[data-table="B7"] [role="rowheader"][data-column="organisation"]');
  await expect(heads.first()).toBeVisible();
  return heads.evaluateAll((cells) => cells.map((one) => one.getAttribute('data-row') ?? ''));
}

test('ranges are selected, filled, cleared, copied and pasted by keyboard and mouse', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  const [a = '', b = '', c = '', d = ''] = await openRoster(page);
  const at = (row: string, column: string) => cell(page, 'B7', row, column);
  const chosen = page.locator('[data-table="B7"] [aria-selected="true"]');

  // Shift and arrows select a range; its statistics are shown; Escape drops it.
  await at(a, 'cells').click();
  for (const text of ['3', '4', '5']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await at(a, 'cells').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(chosen).toHaveCount(3);
  await expect(page.locator('[data-table="B7"] .grid-figures')).toHaveText(
    'Đã chọn 3 dòng × 1 cột, 3 ô có giá trị · tổng 12',
  );
  await page.keyboard.press('Escape');
  await expect(chosen).toHaveCount(0);

  // Dragging selects one too, and so does a click with Shift.
  const [from, to] = [await at(a, 'cells').boundingBox(), await at(c, 'probationary_members').boundingBox()];
  if (!from || !to) throw new Error('cells are out of view');
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 10, { steps: 6 });
  await page.mouse.up();
  await expect(chosen).toHaveCount(9);
  await at(b, 'official_members').click({ modifiers: ['Shift'] });
  await expect(chosen).toHaveCount(4);

  // Fill down is one step of undo.
  await at(a, 'note').click();
  await page.keyboard.type('Như trên');
  await page.keyboard.press('Enter');
  await at(a, 'note').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(at(c, 'note')).toHaveText('Như trên');
  await page.keyboard.press('Control+z');
  await expect(at(b, 'note')).toHaveText('');
  await expect(at(c, 'note')).toHaveText('');
  await expect(at(a, 'note')).toHaveText('Như trên');

  // The handle at the corner of a range continues its series; one undo takes it back and selects what it changed.
  await at(a, 'cells').click();
  await page.keyboard.press('Shift+ArrowDown');
  const handle = await page.locator('.fill-handle').boundingBox();
  const end = await at(d, 'cells').boundingBox();
  const old = await at(d, 'cells').textContent();
  if (!handle || !end) throw new Error('the handle is out of view');
  await page.mouse.move(handle.x + 4, handle.y + 4);
  await page.mouse.down();
  await page.mouse.move(end.x + 20, end.y + 10, { steps: 6 });
  await page.mouse.up();
  await expect(at(c, 'cells')).toHaveText('5');
  await expect(at(d, 'cells')).toHaveText('6');
  await expect(chosen).toHaveCount(4);
  await at(a, 'note').click();
  await page.keyboard.press('Control+z');
  await expect(at(d, 'cells')).toHaveText(old ?? '');
  await holdsCursor(at(c, 'cells').or(at(d, 'cells')));
  // Twice pressed, it fills as far as the neighbouring column is filled.
  await at(a, 'note').click();
  await page.keyboard.type('Tổ 1');
  await page.keyboard.press('Enter');
  await at(a, 'note').click();
  await at(a, 'note').locator('.fill-handle').dblclick();
  await expect(at(d, 'note')).toHaveText('Tổ 4');
  await page.keyboard.press('Control+z');
  await expect(at(d, 'note')).toHaveText('');

  // A copied range is text and a table; cut empties it; paste restores it.
  await at(a, 'cells').click();
  await page.keyboard.press('Shift+ArrowDown');
  const { text, html } = await copied(page, 'c');
  expect(text).toBe('3\n4');
  expect(html).toContain('<td x:num="3"');
  expect((await copied(page, 'x')).text).toBe('3\n4');
  await expect(at(b, 'cells')).toHaveText('');
  await page.keyboard.press('Escape');
  await paste(page, { text, html });
  await expect(at(a, 'cells')).toHaveText('3');
  await expect(at(b, 'cells')).toHaveText('4');

  // Computed cells are kept and counted; Delete is one step.
  await at(a, 'by_unit').click();
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await at(a, 'by_unit').click();
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Delete');
  await expect(at(a, 'by_unit')).toHaveText('');
  await expect(
    page.locator('[data-table="B7"]').getByText(/ô tính tự động .* được giữ nguyên/),
  ).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(at(a, 'by_unit')).toHaveText('6');

  // Whole rows, whole columns, everything.
  await at(d, 'cells').click();
  await page.keyboard.press('Shift+Space');
  await expect(chosen.and(page.locator(`[data-row="${d}"]`))).not.toHaveCount(0);
  await expect(chosen.and(page.locator(`:not([data-row="${d}"])`))).toHaveCount(0);
  await page.locator('[data-table="B7"] [data-head="women"] .head-text').click();
  await expect(chosen.and(page.locator('[data-column="women"]'))).not.toHaveCount(0);
  await expect(chosen.and(page.locator(':not([data-column="women"])'))).toHaveCount(0);
  await page.keyboard.press('Control+a');
  await expect(at(a, 'organisation')).toHaveAttribute('aria-selected', 'true');
  await expect(at('stated', 'note')).toHaveAttribute('aria-selected', 'true');
});

test('pastes from Excel, LibreOffice and Word are read; unreadable values are listed with their place', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p3-4');
  const table = page.locator('[data-table="B3"]');
  const names = table.locator('[role="rowheader"][data-column="full_name"]');
  await expect(names.first()).toBeVisible();
  const before = await names.count();
  await names.last().click();
  await page.keyboard.press('Control+Enter');
  await expect(names).toHaveCount(before + 1);
  const row = (await names.last().getAttribute('data-row')) ?? '';
  const at = (column: string) => cell(page, 'B3', row, column);

  // LibreOffice: the number of a month shown in its own format.
  await paste(page, {
    text: 'Trần Văn An\tNam\tApr-75\n',
    html: `<html><body><table cellspacing="0" border="0"><tr><td height="17" align="left">Trần Văn An</td>
      <td align="left">Nam</td><td align="right" sdval="27485" sdnum="1033;0;MMM-YY">Apr-75</td></tr></table></body></html>`,
  });
  await expect(at('full_name')).toHaveText('Trần Văn An');
  await expect(at('sex')).toHaveText('Nam');
  await expect(at('birth')).toHaveText('04/1975');

  // Excel: a cell with a line break, quoted in the text and `<br>` in the table.
  await at('current_post').click();
  await paste(page, { text: '"Phó Bí thư,\nChủ tịch UBND"' });
  await expect(at('current_post')).toHaveText('Phó Bí thư,\nChủ tịch UBND');
  await paste(page, {
    text: 'x',
    html: `<table><tr><td class=xl65 style='mso-number-format:"\\@"'>Bí thư<br
      style="mso-data-placement:same-cell">Chủ tịch
      HĐND</td></tr></table>`,
  });
  await expect(at('current_post')).toHaveText('Bí thư\nChủ tịch HĐND');

  // Word: paragraphs in cells, a cell over two columns, dates as written.
  await at('party_probation').click();
  await paste(page, {
    html: `<table><tr><td><p class=MsoNormal>15-2-2001</p></td><td><p>15/02/2002<o:p></o:p></p></td></tr></table>`,
  });
  await expect(at('party_probation')).toHaveText('15/02/2001');
  await expect(at('party_official')).toHaveText('15/02/2002');
  // Today's date waits in the editor of a filled cell; Escape keeps the old one.
  await at('party_official').click();
  await page.keyboard.press('Control+;');
  await expect(at('party_official').locator('.cell-input.open')).toHaveValue(/^\d{2}\/\d{2}\/\d{4}$/);
  await page.keyboard.press('Escape');
  await expect(at('party_official')).toHaveText('15/02/2002');

  // An unreadable value is listed with a link to its cell; the rest of the block is pasted.
  await at('sex').click();
  await paste(page, { text: 'Nữ\t13/1980\tKinh' });
  await expect(at('sex')).toHaveText('Nữ');
  await expect(at('ethnic')).toHaveText('Kinh');
  await expect(at('birth')).toHaveText('04/1975');
  const left = table.locator('.left-values li');
  await expect(left).toHaveCount(1);
  await expect(left).toContainText('13/1980');
  await expect(left).toBeInViewport();
  await left.getByRole('button').click();
  await holdsCursor(at('birth'));

  // One value fills a range; rows beyond the table are added.
  await names.last().click();
  await paste(page, { text: Array.from({ length: 40 }, (_, i) => `Người thứ ${i + 1}\tNam`).join('\n') });
  await expect(names).toHaveCount(before + 40);
  // The pasted range is selected, with the added rows, and the cursor stays where it was, in view.
  await expect(table.locator('.grid-figures')).toContainText('40 dòng × 2 cột');
  await holdsCursor(at('full_name'));
  await page.keyboard.press('Control+z');
  await expect(names).toHaveCount(before + 1);
});
