import { expect, isHydrated, test } from './demoServer';

test('a passkey is added with the browser’s own dialog, and signs in by itself', async ({
  demoServer,
  browser,
}) => {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const outside: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') outside.push(request.url());
  });
  // Browsers offer passkeys only for host names; the demo server listens at an IP address.
  const { port } = new URL(demoServer.url);
  const at = `http://localhost:${port}`;
  await page.goto(`${at}/login?back=/account`);
  await page.locator('[data-demo="chair"]').click();
  await page.waitForURL(`${at}/account`);
  await isHydrated(page);
  await page.locator('[data-form="beginPasskey"] input[name="passkeyName"]').fill('Máy cơ quan');
  await page.locator('[data-form="beginPasskey"] button').click();
  await expect(page.locator('[data-passkeys="1"]')).toContainText('Máy cơ quan');
  await expect(page.locator('[data-factor] .hash li')).toHaveCount(10);
  await expect(page.locator('[data-notices="1"]')).toContainText('khóa truy cập');
  await page.locator('[data-notices] button').click();
  await expect(page.locator('[data-notices]')).toHaveCount(0);
  await context.clearCookies();
  await page.goto(`${at}/login?back=/account`);
  await page.locator('[data-by-passkey]').click();
  await page.waitForURL(/by=passkey/);
  await isHydrated(page);
  await page.locator('[data-passkey] button').click();
  await page.waitForURL(`${at}/account`);
  await expect(page.locator('[data-passkeys="1"]')).toContainText('Máy cơ quan');
  expect(outside).toEqual([]);
  await context.close();
});
