import { expect, test } from './demoServer';
import { cell, fill, goToSection, isLive, openScheme } from './editorPage';

test('the chair renames and archives a scheme; an open editor becomes read-only; an administrator restores it', async ({
  demoServer,
}) => {
  const member = await demoServer.pageAs('member');
  const id = await openScheme(member, /xã Minh Tân/);
  await goToSection(member, 'p2-4');
  await fill(member, 'B1', 'inspection_committee', 'planned', '4');
  await isLive(member);

  const chair = await demoServer.pageAs('chair');
  await openScheme(chair, /xã Minh Tân/);
  await chair.getByRole('button', { name: 'Việc khác với đề án' }).click();
  await chair.getByRole('menuitem', { name: 'Tên, người được vào, lưu trữ' }).click();
  await chair.locator('[name="title"]').fill('Đề án nhân sự xã Minh Tân (bản trình)');
  await chair.locator('form[data-form="rename"] button[type="submit"]').click();
  await expect(chair.getByText('Đã đổi tên đề án.')).toBeVisible();
  await expect(member.locator('.bar-title')).toHaveText('Đề án nhân sự xã Minh Tân (bản trình)');

  await chair.locator('form[data-form="archive"] button[type="submit"]').click();
  await expect(chair.getByText('Đã đưa đề án vào lưu trữ.')).toBeVisible();
  // The member's page has become read-only by itself.
  await expect(member.getByText('Đề án này trong lưu trữ, chỉ đọc được')).toBeVisible();
  await expect(member.locator('[data-move="submit"]')).toHaveCount(0);
  await expect(cell(member, 'B1', 'inspection_committee', 'planned')).toHaveText('4');
  await cell(member, 'B1', 'inspection_committee', 'planned').click();
  await member.keyboard.type('7');
  await member.keyboard.press('Enter');
  await expect(cell(member, 'B1', 'inspection_committee', 'planned')).toHaveText('4');
  await member.goto('/');
  const archived = member.getByRole('link', { name: /bản trình/ });
  await expect(archived).toHaveCount(0);
  await member.locator('[data-archived="1"]').click();
  await expect(archived).toBeVisible();
  const moved = await member.request.post(`/schemes/${id}/sections/p2-4/move`, {
    headers: { Origin: demoServer.url },
    form: { move: 'submit' },
  });
  expect(moved.status()).toBe(409);
  for (const who of ['member', 'clerk', 'viewer'] as const) {
    const page = await demoServer.pageAs(who);
    expect((await page.request.get(`/schemes/${id}/manage`)).status()).toBe(403);
  }

  // The administrator sees its title but not its text, and restores it after a crash.
  await demoServer.crash();
  const administrator = await demoServer.pageAs('administrator');
  await administrator.goto('/admin?list=organisations');
  await administrator.locator('[data-edit]', { hasText: 'Đảng bộ xã Minh Tân' }).click();
  await expect(administrator.locator('[data-schemes]')).toContainText('Lưu trữ');
  await expect(administrator.locator('form[data-form="remove"] button[type="submit"]')).toBeDisabled();
  await administrator.getByRole('link', { name: /bản trình/ }).click();
  await administrator.locator('form[data-form="archive"] button[type="submit"]').click();
  await expect(administrator.getByText('Đã đưa đề án trở lại sử dụng.')).toBeVisible();
  expect((await administrator.request.get(`/schemes/${id}`)).status()).toBe(404);
  await member.goto(`/schemes/${id}?section=p2-4`);
  await isLive(member);
  await fill(member, 'B1', 'inspection_committee', 'planned', '5');
  await isLive(member);
  await chair.goto(`/schemes/${id}/history`);
  for (const line of ['Đổi tên đề án', 'Đưa vào lưu trữ', 'Đưa trở lại sử dụng']) {
    await expect(chair.getByRole('cell', { name: line })).toBeVisible();
  }
});

test('an organisation is edited, and deleted once it has no dependents', async ({ demoServer }) => {
  const administrator = await demoServer.pageAs('administrator');
  await administrator.goto('/admin/organisations/new');
  const form = administrator.locator('form[data-form="organisation"]');
  await form.locator('[name="organisationName"]').fill('Đảng bộ xã Thử');
  await form.locator('[name="place"]').fill('Thử');
  await form.locator('button[type="submit"]').click();
  await expect(administrator.getByText('Đã thêm tổ chức đảng.')).toBeVisible();
  await expect(form.locator('[name="organisationName"]')).toHaveValue('Đảng bộ xã Thử');
  await form.locator('[name="organisationName"]').fill('Đảng bộ xã Minh Tân');
  await form.locator('button[type="submit"]').click();
  await expect(form.locator('[name="organisationName"]')).toHaveAttribute('aria-invalid', 'true');
  await form.locator('[name="organisationName"]').fill('Đảng bộ xã Thử Nghiệm');
  await form.locator('[name="level"]').selectOption('xa_cu');
  await form.locator('button[type="submit"]').click();
  await expect(administrator.getByText('Đã lưu thông tin tổ chức đảng.')).toBeVisible();
  await expect(administrator.getByRole('heading', { name: 'Đảng bộ xã Thử Nghiệm' })).toBeVisible();
  await administrator.getByText('Xóa tổ chức đảng…').click();
  await administrator.locator('form[data-form="remove"] button[type="submit"]').click();
  await expect(administrator).toHaveURL(`${demoServer.url}/admin?list=organisations`);
  await expect(administrator.getByText('Đảng bộ xã Thử Nghiệm')).toHaveCount(0);
  const chair = await demoServer.pageAs('chair');
  expect((await chair.request.get('/admin')).status()).toBe(403);
});
