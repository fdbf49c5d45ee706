import { CALC_FILTERS, type CalcCell, hasCalc, readInCalc } from '../templates/workbook/testing/readInCalc';
import { copied, paste } from './clipboard';
import { expect, test } from './demoServer';
import { cell, goToSection, openScheme } from './editorPage';

/** A roster's row by column, as typed; its texts look like formulas to a spreadsheet. */
const TYPED = {
  full_name: 'Đặng Thị Ưỡn',
  birth: '05/1980',
  home_town: '=1+1',
  residence: '+84 xã Minh Tân',
  current_post: '-1+2',
  relatives: '@SUM(1)',
  party_official: '15/02/2001',
} as const;

async function firstSheet(...file: Parameters<typeof readInCalc>): Promise<readonly (readonly CalcCell[])[]> {
  return (await readInCalc(...file))[0]?.rows ?? [];
}

function at(
  row: readonly CalcCell[] | undefined,
  order: readonly string[],
  column: string,
): CalcCell | undefined {
  return row?.[order.indexOf(column)];
}

test('copied cells arrive in LibreOffice Calc unchanged: text as text, numbers and dates as such, no formula runs', async ({
  demoServer,
}) => {
  test.skip(!(await hasCalc()), 'LibreOffice Calc is not installed');
  const page = await demoServer.pageAs('member');
  await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p3-4');
  const name = page
    .locator('[data-table="B3"] [role="rowheader"][data-column="full_name"][data-row]')
    .first();
  const row = (await name.getAttribute('data-row')) ?? '';
  const order = await page
    .locator(`[data-table="B3"] .cell[data-row="${row}"][data-column]`)
    .evaluateAll((cells) => cells.map((one) => one.getAttribute('data-column') ?? ''));
  for (const [column, text] of Object.entries(TYPED)) {
    await cell(page, 'B3', row, column).click();
    await paste(page, { text });
    await expect(cell(page, 'B3', row, column)).toHaveText(text);
  }
  await name.click();
  await page.keyboard.press('Shift+Space');
  const { html, text } = await copied(page, 'c');

  const [fromHtml] = await firstSheet('copied.html', Buffer.from(html), CALC_FILTERS.html);
  for (const [column, typed] of Object.entries(TYPED)) {
    const read = at(fromHtml, order, column);
    expect(read?.text, column).toBe(typed);
    expect(read?.formula, column).toBeNull();
    expect(read?.kind, column).toBe(column === 'party_official' ? 'date' : 'string');
  }
  expect(at(fromHtml, order, 'party_official')?.value).toBe('2001-02-15');

  const [fromTabs] = await firstSheet('copied.csv', Buffer.from(text), CALC_FILTERS.tabs);
  for (const [column, typed] of Object.entries(TYPED)) {
    const read = at(fromTabs, order, column);
    expect(read?.formula, column).toBeNull();
    if (column === 'party_official') expect(read?.value, column).toBe('2001-02-15');
    else expect(read?.text.replace(/^'/, ''), column).toBe(typed);
  }

  // Pasted back from Calc, the values are unchanged.
  await paste(page, { html });
  for (const [column, typed] of Object.entries(TYPED))
    await expect(cell(page, 'B3', row, column)).toHaveText(typed);

  // Numbers with decimals and with thousands separators.
  await goToSection(page, 'p2-4');
  const planned = page.locator(
    '[data-table="B1"] .cell[data-column="planned"][data-row="executive_committee"]',
  );
  await planned.click();
  await page.keyboard.type('30');
  await page.keyboard.press('Enter');
  await cell(page, 'B1', 'standing_committee', 'planned').click();
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  const share = cell(page, 'B1', 'standing_committee', 'share');
  await expect(share).toHaveText('13,33');
  await cell(page, 'B1', 'standing_committee', 'planned').click();
  await page.keyboard.press('Shift+Space');
  const counts = await copied(page, 'c');
  for (const [file, given, filter] of [
    ['counts.html', counts.html, CALC_FILTERS.html],
    ['counts.csv', counts.text, CALC_FILTERS.tabs],
  ] as const) {
    const [read] = await firstSheet(file, Buffer.from(given), filter);
    const numbers = (read ?? []).filter(({ kind }) => kind === 'float').map(({ value }) => Number(value));
    expect(numbers, file).toContain(13.33);
    expect(numbers, file).toContain(4);
  }
});
