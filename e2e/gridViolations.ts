import type { Page } from '@playwright/test';
import { violationsOn } from './axe';

/** Returns all accessibility violations of a table and its popovers. */
export async function gridViolations(page: Page): Promise<readonly string[]> {
  const open = await page.evaluate(() =>
    [...document.querySelectorAll('.column-panel, .menu')].map((one) => `.${one.className}`),
  );
  const found = await violationsOn(page, { include: ['.grid-frame', ...open] });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
