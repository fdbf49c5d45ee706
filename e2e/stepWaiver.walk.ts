import { expect, test } from './demoServer';
import { isLive, openScheme } from './editorPage';

test('a finding of the five steps blocks an approval, shows its numbers only to the chair, and is waived on the review page', async ({
  demoServer,
}) => {
  const member = await demoServer.pageAs('member');
  const id = await openScheme(member, /xã Minh Tân/);
  const snapshot = await (await member.request.get(`/schemes/${id}/snapshot.json`)).json();
  const roster = snapshot.sections.find(({ tables }: { tables: { type: string }[] }) =>
    tables.some(({ type }) => type === 'B3'),
  ).id;
  const clerk = await demoServer.pageAs('clerk');
  await clerk.goto(`/schemes/${id}/steps?step=re_election%2F3`);
  await clerk.locator('[data-votes]').first().fill('5');
  await clerk.locator('[data-step-form] button[type="submit"]').click();
  await expect(clerk.locator('[data-step-form] .chip.warn')).toHaveCount(0);
  await member.goto(`/schemes/${id}?section=${roster}`);
  await isLive(member);
  await member.locator('[data-move="submit"]').click();
  await expect(member.locator('[data-state="submitted"]').first()).toBeVisible();

  // A member sees that a finding of the steps blocks it, but no number.
  await member.goto(`/schemes/${id}/review/${roster}`);
  await expect(member.getByText('Còn 1 vi phạm bắt buộc')).toBeVisible();
  expect(await member.content()).not.toContain('5 phiếu');

  const chair = await demoServer.pageAs('chair');
  await chair.goto(`/schemes/${id}/review/${roster}`);
  const finding = chair.locator('[data-rule="ANY.STEP.50"]');
  await expect(finding).toContainText('5 phiếu');
  const approve = chair.locator('form[data-move="approve"] button[type="submit"]');
  await expect(approve).toBeDisabled();
  await finding.locator('.waive summary').click();
  await finding.locator('[name="decisionNumber"]').fill('12-QĐ/TU');
  await finding.locator('[name="decisionDate"]').fill('31/02/2025');
  await finding.locator('[name="decisionIssuer"]').fill('Ban Thường vụ Tỉnh ủy');
  await finding.locator('.waive button[type="submit"]').click();
  await expect(finding.getByRole('alert')).toBeVisible();
  await expect(finding.locator('[name="decisionIssuer"]')).toHaveValue('Ban Thường vụ Tỉnh ủy');
  await finding.locator('[name="decisionDate"]').fill('03/06/2025');
  await finding.locator('.waive button[type="submit"]').click();
  await expect(finding).toHaveCount(0);
  await expect(approve).toBeEnabled();
  await approve.click();
  await chair.waitForURL(/section=/);
  await expect(chair.locator('[data-state="approved"]').first()).toBeVisible();
  await chair.goto(`/schemes/${id}/history`);
  await expect(chair.getByText(/Theo 12-QĐ\/TU, ngày 03\/06\/2025/)).toBeVisible();
});
