import { expect, test } from './demoServer';
import { cell, fill, goToSection, isLive, openScheme } from './editorPage';

const NARRATIVE = '[data-narrative] .ProseMirror';

test('a section is submitted, returned, submitted, approved, locked for everyone, and reopened', async ({
  demoServer,
}) => {
  const member = await demoServer.pageAs('member');
  const id = await openScheme(member, /Ban Chấp hành/);
  const chair = await demoServer.pageAs('chair');
  await goToSection(member, 'p2-4');

  await member.locator('[data-move="submit"]').click();
  await expect(member.locator('[data-state="submitted"]').first()).toBeVisible();

  await chair.goto(`/schemes/${id}/review/p2-4`);
  await chair.locator('form[data-move="return"] textarea[name="note"]').fill('Ghi rõ căn cứ của số lượng.');
  await chair.locator('form[data-move="return"] button[type="submit"]').click();
  await expect(member.locator('[data-state="returned"]').first()).toBeVisible();
  await expect(member.getByText('Ghi rõ căn cứ của số lượng.')).toBeVisible();

  await member.locator('[data-move="submit"]').click();
  await member.locator('[data-move="withdraw"]').click();
  await member.locator('[data-move="submit"]').click();
  await expect(member.locator('[data-state="submitted"]').first()).toBeVisible();
  await chair.goto(`/schemes/${id}/review/p2-4`);

  // The text changes after the chair has read it, so the approval is refused.
  await member.locator(NARRATIVE).click();
  await member.keyboard.press('Control+End');
  await member.keyboard.type(' Bổ sung sau khi trình.');
  await isLive(member);
  await chair.locator('form[data-move="approve"] button[type="submit"]').click();
  await expect(chair.getByText(/đã thay đổi từ khi bạn xem/)).toBeVisible();
  await chair.goto(`/schemes/${id}/review/p2-4`);
  await expect(chair.getByText('Bổ sung sau khi trình.')).toBeVisible();
  await cell(member, 'B1', 'executive_committee', 'note').click();
  await member.keyboard.type('Đang gõ dở');
  await chair.locator('form[data-move="approve"] button[type="submit"]').click();
  await expect(member.locator('[data-state="approved"]').first()).toBeVisible();
  // What was being typed into a cell is shown, to be copied.
  await expect(member.locator('.grid-notice').getByText('Đang gõ dở')).toBeVisible();

  // Locked: neither the text nor a cell accepts keys.
  await expect(member.locator(NARRATIVE)).toHaveAttribute('contenteditable', 'false');
  const before = await cell(member, 'B1', 'executive_committee', 'planned').textContent();
  await fill(member, 'B1', 'executive_committee', 'planned', '31');
  await expect(cell(member, 'B1', 'executive_committee', 'planned')).toHaveText(before ?? '');

  await chair.goto(`/schemes/${id}?section=p2-4`);
  await chair.locator('form[data-move="reopen"] textarea[name="note"]').fill('Cấp trên yêu cầu bổ sung.');
  await chair.locator('form[data-move="reopen"] button[type="submit"]').click();
  await expect(member.locator('[data-state="drafting"]').first()).toBeVisible();
  await expect(member.locator(NARRATIVE)).toHaveAttribute('contenteditable', 'true');

  // After reopening, the chair sees the changes since the last approval.
  await fill(member, 'B1', 'executive_committee', 'note', 'Theo hướng dẫn mới');
  await isLive(member);
  await chair.goto(`/schemes/${id}/review/p2-4`);
  await expect(chair.getByText('Theo hướng dẫn mới')).toBeVisible();
});

test('a section with a mandatory finding is not approved', async ({ demoServer }) => {
  const member = await demoServer.pageAs('member');
  const id = await openScheme(member, /Ban Chấp hành/);
  const chair = await demoServer.pageAs('chair');
  await goToSection(member, 'p2-4');
  await fill(member, 'B1', 'executive_committee', 'planned', '40');
  await expect(member.locator('.finding[data-rule="2025.BCH.XA"]').first()).toBeVisible();
  await member.locator('[data-move="submit"]').click();
  const asked = member.locator('[data-submit-anyway]');
  await expect(asked.locator('[data-rule="2025.BCH.XA"]')).toBeVisible();
  await asked.getByRole('button', { name: 'Quay lại sửa' }).click();
  await expect(asked).toHaveCount(0);
  await expect(member.locator('.status-now [data-state="drafting"]')).toBeVisible();
  await member.locator('[data-move="submit"]').click();
  await asked.getByRole('button', { name: 'Vẫn trình duyệt' }).click();
  await expect(member.locator('[data-state="submitted"]').first()).toBeVisible();
  await chair.goto(`/schemes/${id}/review/p2-4`);
  await expect(chair.locator('form[data-move="approve"] button[type="submit"]')).toBeDisabled();
  await expect(chair.locator('[data-rule="2025.BCH.XA"]')).toBeVisible();
});

test('a viewer can read but not type', async ({ demoServer }) => {
  const viewer = await demoServer.pageAs('viewer');
  await openScheme(viewer, /Ban Chấp hành/);
  await goToSection(viewer, 'p1-2');
  await expect(viewer.locator(NARRATIVE)).toHaveAttribute('contenteditable', 'false');
  await expect(viewer.locator('[data-move]')).toHaveCount(0);
});
