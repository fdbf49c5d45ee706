import { expect, test } from './demoServer';
import { cell, fill, goToSection, isLive, openScheme } from './editorPage';
import { inspect } from './inspect';

test('the chair previews and adds a new table of the template while others write; approved sections are left alone', async ({
  demoServer,
}) => {
  const faults: string[] = [];
  const member = await demoServer.pageAs('member');
  const whole = await openScheme(member, /xã Minh Tân/);
  const snapshot = await (await member.request.get(`/schemes/${whole}/snapshot.json`)).json();
  for (const section of snapshot.sections)
    section.tables = section.tables.filter(({ id }: { id: string }) => id !== 'B14');
  snapshot.template.version = 2;
  snapshot.title = 'Đề án lập từ mẫu cũ';

  await member.goto('/schemes/new');
  const form = member.locator('form:has([name="fileOrganisation"])');
  await form.locator('input[type="file"]').setInputFiles({
    name: 'cu.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(snapshot)),
  });
  await form.locator('button[type="submit"]').click();
  await member.waitForURL(/\/schemes\/(?!new)[\w-]+/);
  await isLive(member);
  const id = new URL(member.url()).pathname.split('/')[2];
  await goToSection(member, 'p3-8');
  await expect(member.locator('[data-newer-template]')).toBeVisible();
  await expect(member.locator('[data-table="B14"]')).toHaveCount(0);

  // Other users see the additions but no button.
  const viewer = await demoServer.pageAs('viewer');
  await viewer.goto(`/schemes/${id}/template`);
  await expect(viewer.locator('[data-added-table="B14"]')).toBeVisible();
  await expect(viewer.locator('form[data-form="template"]')).toHaveCount(0);
  await expect(viewer.getByText('Chỉ trưởng tiểu ban bổ sung được.')).toBeVisible();

  // An approved section is listed but not changed; once reopened, its table is offered.
  const move = (page: typeof member, form: Record<string, string>) =>
    page.request.post(`/schemes/${id}/sections/p3-8/move`, { headers: { Origin: demoServer.url }, form });
  expect((await move(member, { move: 'submit' })).ok()).toBe(true);
  const chair = await demoServer.pageAs('chair');
  await chair.goto(`/schemes/${id}/review/p3-8`);
  await chair.locator('form[data-move="approve"] button[type="submit"]').click();
  await chair.waitForURL((url) => !url.pathname.includes('/review/'));
  await chair.goto(`/schemes/${id}/template`);
  await expect(chair.locator('[data-held="1"]')).toContainText('Đoàn đại biểu dự đại hội cấp trên');
  await expect(chair.locator('form[data-form="template"]')).toHaveCount(0);
  await inspect(chair, 'mẫu mới, mục đã duyệt', faults);
  expect((await move(chair, { move: 'reopen', note: 'Bổ sung biểu của mẫu mới' })).ok()).toBe(true);

  await chair.goto(`/schemes/${id}?section=p3-8`);
  await chair.locator('[data-newer-template] a').click();
  await expect(chair.locator('[data-adds="1"] [data-added-table="B14"]')).toContainText('Đại biểu dự khuyết');
  await inspect(chair, 'mẫu mới, sẽ bổ sung', faults);
  await chair.locator('form[data-form="template"] button[type="submit"]').click();
  await expect(chair.getByText('Đã bổ sung.')).toBeVisible();
  await expect(chair.getByText('Đề án có đủ các mục và biểu của mẫu.')).toBeVisible();

  // The member's page has the table and can edit it; it survives a crash of the server.
  await expect(member.locator('[data-table="B14"]').first()).toBeVisible();
  await expect(member.locator('[data-newer-template]')).toHaveCount(0);
  await fill(member, 'B14', 'upper_delegates', 'seats', '7');
  await isLive(member);
  await demoServer.crash();
  await member.goto(`/schemes/${id}?section=p3-8`);
  await isLive(member);
  await expect(cell(member, 'B14', 'upper_delegates', 'seats')).toHaveText('7');
  await chair.goto(`/schemes/${id}/history`);
  await expect(
    chair.getByRole('cell', { name: 'Bổ sung: Đoàn đại biểu dự đại hội cấp trên.' }),
  ).toBeVisible();
  expect(faults).toEqual([]);
});
