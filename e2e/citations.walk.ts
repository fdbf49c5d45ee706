import type { Page } from '@playwright/test';
import { expect, test } from './demoServer';
import { cell, fill, goToSection, isLive, openScheme } from './editorPage';
import { readPaper } from './readPaper';

const NARRATIVE = '[data-narrative] .ProseMirror';
const PICTURES = process.env['E2E_PICTURES'];

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png` });
}

/** Appends a line to the text of the open section. */
async function write(page: Page, line: string): Promise<void> {
  await page.locator(NARRATIVE).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(line);
}

test('a cited document shows its card, and a finding of the text selects its words', async ({
  demoServer,
}) => {
  const member = await demoServer.pageAs('member');
  await openScheme(member, /Ban Chấp hành/);
  await goToSection(member, 'p1-2');
  await write(
    member,
    'Theo Chỉ thị số 45-CT/TW ngày 14-4-2025 của Bộ Chính trị; Chỉ thị 35-CT/TW, ngày 30/5/2018 và Quy định số 232-QĐ/TW, ngày 20/1/2025.',
  );
  const states = member.locator(`${NARRATIVE} .citation`);
  await expect(states).toHaveCount(3);
  expect(await states.evaluateAll((all) => all.map((one) => one.getAttribute('data-citation')))).toEqual([
    'known',
    'wrongDate',
    'replaced',
  ]);

  await states.first().hover();
  const card = member.locator('[data-citation-card]');
  await expect(card).toContainText('Bộ Chính trị');
  await expect(card).toContainText('14/04/2025');
  await picture(member, 'card-known');
  await member.mouse.move(0, 0);
  await expect(card).toHaveCount(0);
  await states.nth(2).click();
  await expect(card).toContainText('294-QĐ/TW');
  await picture(member, 'card-replaced');
  await member.keyboard.press('Escape');
  await expect(card).toHaveCount(0);

  // The cursor goes to the sentence, from another section too.
  await goToSection(member, 'p1-1');
  const wrongDate = member
    .locator('[data-rule="ANY.CITE"][data-severity="target"]')
    .filter({ hasText: '35-CT/TW' });
  await wrongDate.locator('.finding-jump').click();
  await expect(member.locator(`${NARRATIVE} .pointed`)).toBeVisible();
  await expect
    .poll(() => member.evaluate(() => getSelection()?.toString()))
    .toBe('Chỉ thị 35-CT/TW, ngày 30/5/2018');
  await expect(member.locator(NARRATIVE)).toBeFocused();
  await picture(member, 'jump');
  await member.keyboard.insertText('Chỉ thị số 45-CT/TW, ngày 14/4/2025');
  await expect(wrongDate).toHaveCount(0);

  // The successor of a replaced document is written with one click.
  await member.locator('[data-fix="citedReplaced"]').click();
  await expect(member.locator(NARRATIVE)).toContainText('Quy định số 294-QĐ/TW, ngày 26/5/2025.');
  await expect(member.locator('[data-rule="ANY.CITE"][data-severity="target"]')).toHaveCount(0);
});

test('a citation typed through an input method keeps every letter', async ({ demoServer }) => {
  const member = await demoServer.pageAs('member');
  await openScheme(member, /Ban Chấp hành/);
  await goToSection(member, 'p1-2');
  await write(member, 'Căn cứ Chỉ thị 45-CT/TW ngày 14/4/2025 ');
  await expect(member.locator(`${NARRATIVE} .citation`)).toHaveCount(1);
  const ime = await member.context().newCDPSession(member);
  for (const text of ['t', 'ti', 'tiê', 'tiến']) {
    await ime.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await member.waitForTimeout(350);
  }
  await ime.send('Input.insertText', { text: 'tiến' });
  await expect(member.locator(NARRATIVE)).toContainText('Căn cứ Chỉ thị 45-CT/TW ngày 14/4/2025 tiến');
  await member.keyboard.insertText(' theo Chỉ thị 35-CT/TW ngày 14/6/2024');
  await expect(member.locator(`${NARRATIVE} .citation`)).toHaveCount(2);
});

test('a missed target is explained at its finding, and the paper prints the explanation', async ({
  demoServer,
}) => {
  const member = await demoServer.pageAs('member');
  const member2 = await demoServer.pageAs('member2');
  const id = await openScheme(member, /Ban Chấp hành/);
  await goToSection(member, 'p3-4');
  // The sample meets its targets. Moving one post leaves a seat of the standing committee uncovered.
  const targets = member.locator('.finding.target [data-explanation]');
  if ((await targets.count()) === 0) {
    const women = member.locator('[data-table="B3"] [data-column="sex"]', { hasText: 'Nữ' });
    for (let n = await women.count(); n > 2; n--) {
      const row = await women.first().getAttribute('data-row');
      await fill(member, 'B3', row ?? '', 'sex', 'Nam');
      await expect(cell(member, 'B3', row ?? '', 'sex')).toHaveText('Nam');
    }
  }
  const first = member.locator('.finding.target', { has: member.locator('[data-explanation]') }).first();
  await expect(first.locator('[data-explanation="missing"]')).toBeVisible();
  await expect(member.locator('[data-explanations-left]')).toBeVisible();
  await picture(member, 'explanation-missing');
  await first.locator('textarea').fill('Nguồn quy hoạch còn thiếu; sẽ bổ sung trong nhiệm kỳ.');
  await expect(first.locator('[data-explanation="written"]')).toBeVisible();
  await isLive(member);
  await picture(member, 'explanation-written');

  // Another member sees it at the same place.
  await openScheme(member2, /Ban Chấp hành/);
  await expect(member2.locator('.finding.target textarea').first()).toHaveValue(/Nguồn quy hoạch/);

  const clerk = await demoServer.pageAs('clerk');
  await clerk.goto(`/schemes/${id}/export`);
  await picture(clerk, 'export');
  const waiting = clerk.waitForEvent('download');
  await clerk.locator('[data-export="draft"]').click();
  const paper = await readPaper(await (await waiting).path());
  expect(paper.paragraphs).toContain('GIẢI TRÌNH');
  expect(paper.paragraphs).toContain('Nguồn quy hoạch còn thiếu; sẽ bổ sung trong nhiệm kỳ.');
});
