import { expect, test } from './demoServer';
import { goToSection, isLive, openScheme } from './editorPage';

const NARRATIVE = '[data-narrative] .ProseMirror';

test('two people type in one section at once, see each other, and lose nothing when the server is killed', async ({
  demoServer,
}) => {
  const one = await demoServer.pageAs('member');
  const id = await openScheme(one, /Ban Chấp hành/);
  const two = await demoServer.pageAs('member2');
  await two.goto(`/schemes/${id}`);
  await isLive(two);
  for (const page of [one, two]) await goToSection(page, 'p1-2');

  await one.locator(NARRATIVE).click();
  await one.keyboard.press('Control+End');
  await one.keyboard.press('Enter');
  await two.locator(NARRATIVE).click();
  await two.keyboard.press('Control+Home');
  await Promise.all([
    one.keyboard.type('Tập thể cấp ủy giữ vững đoàn kết.', { delay: 15 }),
    two.keyboard.type('Qua rà soát, ', { delay: 25 }),
  ]);
  for (const page of [one, two]) {
    await expect(page.locator(NARRATIVE)).toContainText('Tập thể cấp ủy giữ vững đoàn kết.');
    await expect(page.locator(NARRATIVE)).toContainText('Qua rà soát, ');
    await isLive(page);
  }

  // The other user's caret shows the name that the server set.
  await expect(one.locator('[data-presence] [data-person]').first()).toBeVisible();
  await expect(one.locator('.collaboration-carets__label').first()).not.toBeEmpty();

  await demoServer.crash();
  await isLive(one);
  await isLive(two);
  await one.keyboard.type(' Sau khi khởi động lại.');
  await expect(two.locator(NARRATIVE)).toContainText('giữ vững đoàn kết. Sau khi khởi động lại.');
});

test('typing continues offline and merges after reconnecting', async ({ demoServer }) => {
  const one = await demoServer.pageAs('member');
  const id = await openScheme(one, /Ban Chấp hành/);
  const two = await demoServer.pageAs('member2');
  await two.goto(`/schemes/${id}`);
  await isLive(two);
  for (const page of [one, two]) await goToSection(page, 'p1-3');

  await one.context().setOffline(true);
  await one.locator(NARRATIVE).click();
  await one.keyboard.press('Control+End');
  await one.keyboard.type(' Viết khi mất mạng.');
  await expect(one.locator('[data-save="offline"]')).toBeVisible();
  await two.locator(NARRATIVE).click();
  await two.keyboard.press('Control+Home');
  await two.keyboard.type('Viết khi có mạng. ');
  await one.context().setOffline(false);
  for (const page of [one, two]) {
    await expect(page.locator(NARRATIVE)).toContainText('Viết khi mất mạng.');
    await expect(page.locator(NARRATIVE)).toContainText('Viết khi có mạng.');
    await isLive(page);
  }
});
