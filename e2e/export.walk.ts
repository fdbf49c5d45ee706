import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { approveAll } from './approveAll';
import { expect, test } from './demoServer';
import { openScheme } from './editorPage';
import { readPaper } from './readPaper';

async function download(page: Page, which: 'draft' | 'final') {
  const waiting = page.waitForEvent('download');
  await page.locator(`[data-export="${which}"]`).click();
  const file = await waiting;
  return { path: await file.path(), name: file.suggestedFilename() };
}

test('a draft is available at any time, the final paper only when every section is approved', async ({
  demoServer,
}) => {
  const member = await demoServer.pageAs('member');
  const id = await openScheme(member, /Ban Chấp hành/);
  const clerk = await demoServer.pageAs('clerk');
  await clerk.goto(`/schemes/${id}/export`);
  await expect(clerk.locator('[data-export="final"]')).toHaveCount(0);

  const draft = await download(clerk, 'draft');
  const read = await readPaper(draft.path);
  expect(read.paragraphs).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  expect(read.paragraphs).toContain('Dự thảo lần 1');

  const sha256 = createHash('sha256')
    .update(await readFile(draft.path))
    .digest('hex');
  await clerk.reload();
  await expect(clerk.locator('[data-receipts]')).toContainText(sha256.slice(0, 12));

  // A GET, which another site can cause, makes no file and leaves no line; it offers a button.
  const history = async () => (await clerk.request.get(`/schemes/${id}/history`)).text();
  const was = await history();
  for (const file of ['papers/de-an.docx?as=draft', 'dossier.zip', 'workbook.xlsx']) {
    const offered = await clerk.request.get(`/schemes/${id}/${file}`);
    expect(offered.status(), file).toBe(405);
    expect(await offered.text(), file).toContain('<form method="post"');
  }
  const count = (page: string) => page.split('Xuất văn bản').length;
  expect(count(await history())).toBe(count(was));

  // Not by URL either: an unapproved scheme yields drafts only.
  const answer = await clerk.request.get(`/schemes/${id}/papers/de-an.docx?as=final`);
  expect(answer.status()).toBe(409);
  expect(await answer.text()).toContain('chưa duyệt');

  // The chair approves each section; then the clerk gets the final paper.
  const chair = await demoServer.pageAs('chair');
  await member.goto(`/schemes/${id}?section=p1-1`);
  await member.locator('[data-move="submit"]').click();
  await expect(member.locator('[data-state="submitted"]').first()).toBeVisible();
  await chair.goto(`/schemes/${id}/review/p1-1`);
  await chair.locator('form[data-move="approve"] button[type="submit"]').click();
  await expect(member.locator('[data-state="approved"]').first()).toBeVisible();
  await approveAll(member, chair, id, demoServer.url);

  await clerk.goto(`/schemes/${id}/export`);
  await expect(clerk.locator('form[data-form="issue"]')).toHaveCount(0);
  await clerk.locator('[name="date"]').fill('05/06/2025');
  await clerk.locator('[name="signing.name"]').fill('Trần Thị Hòa');
  await clerk.locator('form[data-form="setting"] button[type="submit"]').click();

  // The office's register has used four numbers; the next one is assigned once.
  await clerk.locator('[data-numbers] summary').click();
  await clerk.locator('[name="next"]').fill('5');
  await clerk.locator('[name="note"]').fill('bốn số đầu trong sổ giấy');
  await clerk.locator('form[data-form="next"] button[type="submit"]').click();
  await expect(clerk.locator('[data-numbers]')).toContainText('05-ĐA/ĐU');
  await clerk.locator('form[data-form="issue"] button[type="submit"]').click();
  await expect(clerk.locator('[data-issues]')).toContainText('05-ĐA/ĐU');
  const final = await download(clerk, 'final');
  const paper = await readPaper(final.path);
  expect(paper.paragraphs.some((text) => /^Số 05-ĐA\//.test(text))).toBe(true);
  expect(paper.paragraphs.some((text) => text.endsWith('ngày 05 tháng 6 năm 2025'))).toBe(true);
  expect(paper.paragraphs.some((text) => text.includes('Dự thảo'))).toBe(false);
  expect(paper.paragraphs).toContain('Trần Thị Hòa');
  expect(paper.xml).toContain('w:orient="landscape"');

  // After a kill and restart, the server returns the same bytes, and the number stays assigned.
  const bytes = await readFile(final.path);
  await demoServer.crash();
  await clerk.goto(`/schemes/${id}/export`);
  const again = await clerk.request.get(`/schemes/${id}/papers/de-an.docx?as=final`);
  expect(Buffer.compare(await again.body(), bytes)).toBe(0);
  await expect(clerk.locator('[data-numbers]')).toContainText('06-ĐA/ĐU');

  // A wrong one is cancelled with a reason, which is kept.
  await clerk.locator('[data-issues] .actions summary').click();
  await clerk.locator('form[data-form="cancel"] [name="reason"]').fill('ghi sai ngày ban hành');
  await clerk.locator('form[data-form="cancel"] button[type="submit"]').click();
  await expect(clerk.locator('[data-cancelled="true"]')).toContainText('ghi sai ngày ban hành');
  expect((await clerk.request.get(`/schemes/${id}/papers/de-an.docx?as=final`)).status()).toBe(409);

  // The whole dossier is one file.
  const waiting = clerk.waitForEvent('download');
  await clerk.locator('[data-export="dossier"]').click();
  expect((await waiting).suggestedFilename()).toMatch(/^Hồ sơ đề án - Đảng bộ xã Minh Tân - .*\.zip$/);
});
