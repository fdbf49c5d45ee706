import { readFile } from 'node:fs/promises';
import { expect, test } from './demoServer';
import { goToSection, isLive, openScheme } from './editorPage';

test('locking an account closes its open editor at once', async ({ demoServer }) => {
  const member = await demoServer.pageAs('member');
  await openScheme(member, /Ban Chấp hành/);
  const administrator = await demoServer.pageAs('administrator');
  await administrator.goto('/admin');
  // The list is searched without marks, and the address keeps what was searched for.
  await administrator.getByRole('searchbox').fill('minh tan MEMBER');
  await expect(administrator.locator('[data-accounts="2"]')).toBeVisible();
  await administrator.locator('[data-account="member"]').click();
  await expect(administrator.locator('[data-username="member"]')).toBeVisible();
  await administrator.goBack();
  await expect(administrator.getByRole('searchbox')).toHaveValue('minh tan MEMBER');
  await administrator.locator('[data-account="member"]').click();
  await administrator.getByText('Khóa tài khoản này…').click();
  await administrator.locator('form[data-form="disable"] button').click();
  await expect(member.locator('[data-save="saved"]')).toHaveCount(0);
  await expect(member.getByText(/đăng nhập/i).first()).toBeVisible();
});

test('a scheme is rebuilt from its snapshot; an invalid file is refused with the place of the error', async ({
  demoServer,
}) => {
  const member = await demoServer.pageAs('member');
  const id = await openScheme(member, /Ban Chấp hành/);
  const answer = await member.request.get(`/schemes/${id}/snapshot.json`);
  const snapshot = await answer.text();
  await member.goto('/schemes/new');
  const form = member.locator('form', { has: member.locator('input[type="file"]') });

  const broken = snapshot.replace('"level": "xa_moi"', '"level": "phuong_moi"');
  await form
    .locator('input[type="file"]')
    .setInputFiles({ name: 'sai.json', mimeType: 'application/json', buffer: Buffer.from(broken) });
  await form.locator('button[type="submit"]').click();
  await expect(member.getByText('facts/level')).toBeVisible();

  await form
    .locator('input[type="file"]')
    .setInputFiles({ name: 'dung.json', mimeType: 'application/json', buffer: Buffer.from(snapshot) });
  await form.locator('button[type="submit"]').click();
  await member.waitForURL(/\/schemes\/(?!new)[\w-]+/);
  await isLive(member);
  const copy = new URL(member.url()).pathname.split('/')[2];
  expect(copy).not.toBe(id);
  await goToSection(member, 'p3-4');
  await expect(member.getByText('Nguyễn Đức Thịnh').first()).toBeVisible();
  const again = await (await member.request.get(`/schemes/${copy}/snapshot.json`)).json();
  expect(again.sections).toEqual(JSON.parse(snapshot).sections);
});

test('the chair waives a mandatory finding with a decision; the waiver ends when a number changes', async ({
  demoServer,
}) => {
  const member = await demoServer.pageAs('member');
  const id = await openScheme(member, /Ban Chấp hành/);
  await goToSection(member, 'p2-4');
  const planned = member.locator('[data-table="B1"] [data-row="deputy_secretary"]');
  await planned.and(member.locator('[data-column="max_allowed"]')).click();
  await member.keyboard.type('3');
  await member.keyboard.press('Tab');
  await planned.and(member.locator('[data-column="planned"]')).click();
  await member.keyboard.type('3');
  await member.keyboard.press('Enter');
  const chair = await demoServer.pageAs('chair');
  await chair.goto(`/schemes/${id}?section=p2-4`);
  const finding = chair.locator('[data-rule="2025.PBT.XA"]').first();
  await expect(finding).toBeVisible();
  await finding
    .getByText(/Cho phép/)
    .first()
    .click();
  await finding.locator('[name="decisionNumber"]').fill('12-QĐ/TU');
  await finding.locator('[name="decisionDate"]').fill('03/06/2025');
  await finding.locator('[name="decisionIssuer"]').fill('Ban Thường vụ Tỉnh ủy');
  await finding.locator('.waive button[type="submit"]').click();
  await member.locator('[data-waived] > summary').click();
  await expect(member.getByText('12-QĐ/TU').first()).toBeVisible();

  await planned.and(member.locator('[data-column="planned"]')).click();
  await member.keyboard.type('4');
  await member.keyboard.press('Enter');
  await expect(member.locator('[data-rule="2025.PBT.XA"][data-severity="mandatory"]').first()).toContainText(
    '4',
  );
  await expect(member.locator('[data-rule="2025.PBT.XA"]').first()).not.toContainText('12-QĐ/TU');
});

test('the snapshot has the required keys of the published schema', async ({ demoServer }) => {
  const viewer = await demoServer.pageAs('viewer');
  const id = await openScheme(viewer, /Ban Chấp hành/);
  const snapshot = await (await viewer.request.get(`/schemes/${id}/snapshot.json`)).json();
  const schema = JSON.parse(await readFile('schemes/snapshot.schema.json', 'utf8'));
  expect(Object.keys(snapshot).sort()).toEqual([...schema.required].sort());
});
