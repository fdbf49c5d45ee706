import { expect, test } from './demoServer';
import { openScheme } from './editorPage';

test('a province tightens a parameter; the scheme keeps its own until the chair reviews the changes and moves it', async ({
  demoServer,
}) => {
  const administrator = await demoServer.pageAs('administrator');
  await administrator.goto('/admin?list=organisations');
  await administrator.locator('[data-rules-of="tinh"]').click();
  const card = administrator.locator(
    '[data-clause="2025.BTV.XA/size.range/standing_committee/levels=xa_moi"]',
  );
  await administrator.getByLabel('Tìm theo nội dung').fill('2025.BTV.XA');
  await card.locator('summary').first().click();
  await card.locator('details:has([name="value:max"]) summary').click();
  const set = async (max: string) => {
    await card.locator('[name="value:max"]').fill(max);
    await card.locator('[name="value:min"]').fill('10');
    await card.locator('[name="provisionNumber"]').fill('12-QĐ/TU');
    await card.locator('[name="provisionDate"]').fill('6/5/2025');
    await card.locator('[name="provisionIssuer"]').fill('Ban Thường vụ Tỉnh ủy');
    await card.getByRole('button', { name: 'Lưu mức' }).click();
  };
  await set('12');
  await expect(card.getByText(/nới lỏng mức 11 của Trung ương/)).toBeVisible();
  await expect(card.locator('[name="value:max"]')).toHaveValue('12');
  await set('10');
  await expect(card.locator('[data-parameter="max"][data-layer="province"]')).toContainText('12-QĐ/TU');
  await expect(card.locator('[data-parameter="max"]')).toContainText('Vũ Đức Anh');

  await administrator.goto('/admin?list=organisations');
  await administrator.locator('[data-rules-of="xa_moi"]').click();
  await expect(card.locator('[data-parameter="max"][data-layer="province"]')).toContainText('10');

  const member = await demoServer.pageAs('member');
  await openScheme(member, /Ban Chấp hành/);
  const finding = (page: typeof member) =>
    page.locator('[data-rule="2025.BTV.XA"][data-severity="mandatory"]');
  await expect(member.locator('[data-newer-rules]')).toBeVisible();
  await expect(finding(member)).toHaveCount(0);
  await member.locator('[data-newer-rules] a').click();
  await expect(member.getByText(/Chỉ trưởng tiểu ban/)).toBeVisible();
  await expect(member.locator('form[data-form="rules"]')).toHaveCount(0);
  await member.goBack();

  const chair = await demoServer.pageAs('chair');
  await openScheme(chair, /Ban Chấp hành/);
  await chair.locator('[data-newer-rules] a').click();
  await expect(chair.locator('[data-changes="come"] [data-rule="2025.BTV.XA"]')).toBeVisible();
  await expect(chair.locator('[data-changes="parameters"]')).toContainText('10');
  await chair.locator('form[data-form="rules"] button').click();
  await expect(chair.getByText(/Đã chuyển/)).toBeVisible();

  await expect(finding(member).first()).toContainText('12-QĐ/TU');
  await expect(finding(member).locator('[data-layer="province"]').first()).toContainText(
    'Đảng bộ tỉnh Hải Thanh',
  );
  await expect(member.locator('[data-newer-rules]')).toHaveCount(0);
  await chair.getByRole('link', { name: 'Lịch sử' }).click();
  await expect(chair.getByText('Chuyển sang quy định mới')).toBeVisible();
});

test('replaced and dropped parameters stay readable, with their document and who ended them', async ({
  demoServer,
}) => {
  const administrator = await demoServer.pageAs('administrator');
  await administrator.goto('/admin?list=organisations');
  await administrator.locator('[data-rules-of="tinh"]').click();
  const card = administrator.locator(
    '[data-clause="2025.BTV.XA/size.range/standing_committee/levels=xa_moi"]',
  );
  await administrator.getByLabel('Tìm theo nội dung').fill('2025.BTV.XA');
  await card.locator('summary').first().click();
  const set = async (min: string, number: string) => {
    await card.locator('details:has([name="value:max"]) summary').click();
    await card.locator('[name="value:max"]').fill('10');
    await card.locator('[name="value:min"]').fill(min);
    await card.locator('[name="provisionNumber"]').fill(number);
    await card.locator('[name="provisionDate"]').fill('6/5/2025');
    await card.locator('[name="provisionIssuer"]').fill('Ban Thường vụ Tỉnh ủy');
    await card.getByRole('button', { name: 'Lưu mức' }).click();
    await expect(card.locator('[data-parameter="max"][data-layer="province"]')).toContainText(number);
  };
  await set('10', '12-QĐ/TU');
  await set('9', '15-QĐ/TU');
  await card.getByText('Mức đã thôi áp dụng (1)').click();
  await expect(card.locator('[data-ended="replaced"]')).toContainText('12-QĐ/TU');
  await card.locator('details:has([name="value:max"]) summary').click();
  await card.getByRole('button', { name: 'Bỏ mức riêng' }).click();
  await expect(card.locator('[data-layer="province"]')).toHaveCount(0);
  await expect(card.locator('[data-ended="dropped"]')).toContainText('15-QĐ/TU');
  await expect(card.locator('[data-ended="dropped"]')).toContainText('Vũ Đức Anh');

  // A commune of the province sees the province's ended settings.
  await administrator.goto('/admin?list=organisations');
  await administrator.locator('[data-rules-of="xa_moi"]').click();
  await expect(card.locator('[data-ended]')).toHaveCount(2);
  await administrator.getByLabel('Tìm theo nội dung').fill('2025.BTV.XA');
  await card.locator('summary').first().click();
  await card.getByText('Mức đã thôi áp dụng (2)').click();
  await expect(card.locator('[data-ended="replaced"]')).toContainText('Đảng bộ tỉnh Hải Thanh');
});
