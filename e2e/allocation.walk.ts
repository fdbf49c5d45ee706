import { expect, test } from './demoServer';
import { cell, goToSection, isLive, openScheme } from './editorPage';

test('delegate quotas are proposed, corrected with a reason, kept within the cap, written in one step and undone in one', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  const id = await openScheme(page, /Ban Chấp hành/);
  await goToSection(page, 'p2-7');
  const rows = page.locator(
    '[data-table="B7"] [role="rowheader"][data-column="organisation"][data-row]:not([data-row="stated"])',
  );
  const first = (await rows.first().getAttribute('data-row')) ?? '';
  const desks = (at = page) => at.locator('[data-allocation="open"]');
  const write = page.getByRole('button', { name: 'Ghi vào biểu' });
  const elected = () => page.locator('[data-table="B7"] [data-column="elected"][data-row]').allTextContents();
  const before = await elected();

  await page.getByRole('button', { name: 'Đề xuất phân bổ' }).click();
  await expect(desks().locator('[data-unit]')).toHaveCount(15);

  // Above the cap of the clause in force nothing can be written.
  const total = desks().locator('[name="total"]');
  await total.fill('251');
  await total.press('Enter');
  await expect(desks().locator('[data-problem="totalOverCap"]')).toContainText('250');
  await expect(desks()).toContainText('Mức trần: 250');
  await expect(write).toHaveAttribute('aria-disabled', 'true');
  await write.click({ force: true });
  expect(await elected()).toEqual(before);
  await total.fill('200');
  await total.press('Enter');
  await expect(desks().locator('[data-delegates="200"]')).toBeVisible();

  // A correction requires a reason.
  const unit = desks().locator(`[data-unit="${first}"]`);
  const proposed = Number(await unit.locator('[data-elected]').getAttribute('data-elected'));
  await unit.locator('[name="correction"]').fill('+2');
  await unit.locator('[name="correction"]').press('Enter');
  await expect(desks().locator('[data-problem="reason"]')).toBeVisible();
  await expect(write).toHaveAttribute('aria-disabled', 'true');
  await unit.locator('[name="reason"]').fill('Địa bàn trọng điểm');
  await unit.locator('[name="reason"]').press('Enter');
  await expect(desks().locator('[data-problem]')).toHaveCount(0);
  await expect(desks()).toContainText('Sau khi chỉnh tay có 202 đại biểu');

  await write.click();
  await expect(cell(page, 'B7', first, 'elected')).toHaveText(String(proposed + 2));
  await expect(desks().getByText('Biểu đang đúng như đề xuất này.')).toBeVisible();
  await isLive(page);

  // A second member sees the parameters and the correction; the first still does after a reload.
  const other = await demoServer.pageAs('member2');
  await other.goto(`/schemes/${id}?section=p2-7`);
  await isLive(other);
  await page.reload();
  await isLive(page);
  for (const at of [other, page]) {
    await at.getByRole('button', { name: 'Đề xuất phân bổ' }).click();
    await expect(desks(at).locator('[name="total"]')).toHaveValue('200');
    await expect(desks(at).locator(`[data-unit="${first}"] [name="correction"]`)).toHaveValue('2');
    await expect(desks(at).locator(`[data-unit="${first}"] [name="reason"]`)).toHaveValue(
      'Địa bàn trọng điểm',
    );
  }

  // By the formula, with its provision; written in one step and undone in one.
  const now = await elected();
  await desks().locator('[type="radio"][value="formula"]').check();
  await expect(desks().locator('[name="provision"]')).toHaveValue(/341-QĐ\/TW, ngày 23\/7\/2025/);
  await expect(desks().locator('[name="remainder"]')).toHaveValue('6001');
  for (const [name, value] of [
    ['base-unmerged', '2'],
    ['per', '10'],
  ] as const) {
    await desks().locator(`[name="${name}"]`).fill(value);
    await desks().locator(`[name="${name}"]`).press('Enter');
  }
  await expect(desks().locator('[name="remainder"]')).toHaveValue('6');
  await write.click();
  await expect.poll(elected).not.toEqual(now);
  await page.locator('[data-table="B7"]').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(elected).toEqual(now);

  // A viewer sees no proposal.
  const viewer = await demoServer.pageAs('viewer');
  await viewer.goto(`/schemes/${id}?section=p2-7`);
  await expect(viewer.locator('[data-table="B7"]')).toBeVisible();
  await expect(viewer.locator('[data-allocation]')).toHaveCount(0);
});
