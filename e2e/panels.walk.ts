import { expect, test } from './demoServer';
import { isLive, openScheme } from './editorPage';

test('the panels of the editor are resized by keys and by dragging, folded, and remembered on this computer', async ({
  demoServer,
}) => {
  const page = await demoServer.pageAs('member');
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.woff2')) fonts.push(request.url());
  });
  await openScheme(page, /Ban Chấp hành/);
  const width = async (part: string) => (await page.locator(part).boundingBox())?.width ?? 0;
  expect(await width('#main')).toBeGreaterThanOrEqual((1366 * 2) / 3);

  const outline = page.getByRole('separator', { name: 'Độ rộng mục lục' });
  const before = await width('#outline');
  await outline.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => width('#outline')).toBe(Math.round(before) + 16);
  await expect(outline).toHaveAttribute('aria-valuenow', String(Math.round(before) + 16));
  await page.keyboard.press('End');
  await expect.poll(() => width('#outline')).toBe(420);
  await page.keyboard.press('Home');
  await expect.poll(() => width('#outline')).toBe(160);

  const edge = await page.getByRole('separator', { name: 'Độ rộng phần kiểm tra' }).boundingBox();
  const checks = await width('#checks');
  await page.mouse.move((edge?.x ?? 0) + 4, 400);
  await page.mouse.down();
  await page.mouse.move((edge?.x ?? 0) - 56, 400, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => width('#checks')).toBe(Math.round(checks + 60));
  await page.getByRole('button', { name: 'Hiện hoặc ẩn mục lục' }).click();
  await expect(page.locator('#outline')).toBeHidden();

  // The page is laid out so before its scripts are there.
  const bare = await page.context().newPage();
  await bare.route(/\/build\/.*\.js$/, (route) => route.abort());
  await bare.goto(page.url());
  await expect(bare.locator('#outline')).toBeHidden();
  expect((await bare.locator('#checks').boundingBox())?.width).toBe(Math.round(checks + 60));
  await bare.close();
  await page.reload();
  await isLive(page);
  await expect(page.locator('#outline')).toBeHidden();
  expect(await width('#checks')).toBe(Math.round(checks + 60));
  await page.getByRole('button', { name: 'Hiện hoặc ẩn mục lục' }).click();
  await expect.poll(() => width('#outline')).toBe(160);
  await page.getByRole('separator', { name: 'Độ rộng mục lục' }).dblclick();
  await expect.poll(() => width('#outline')).toBe(before);

  // Vietnamese needs two parts of the font, and the page of no other host.
  expect(await page.evaluate(() => document.fonts.check('14px "Inter Variable"', 'Ắ ậ ữ ỹ ằ'))).toBe(true);
  const names = new Set(fonts.map((url) => /inter-([a-z-]+)-wght/.exec(url)?.[1]));
  expect([...names].sort()).toEqual(['latin', 'vietnamese']);
});
