import type { Page } from '@playwright/test';
import { COLOUR_RULES, describeViolation, violationsOn } from './axe';

const PICTURES = process.env.WALK_PICTURES;
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

/** Adds to `faults` any axe violation in light and dark, on a computer and a phone, and any horizontal overflow. */
export async function inspect(page: Page, name: string, faults: string[]): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const at = `${name}, ${colorScheme}, ${size.width}`;
      if (PICTURES) await page.screenshot({ path: `${PICTURES}/${at}.png`, fullPage: true });
      await checkPage(page, at, faults, colorScheme === 'light' ? undefined : COLOUR_RULES);
    }
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Adds to `faults` any axe violation and horizontal overflow of the page as it is now. */
export async function checkPage(
  page: Page,
  at: string,
  faults: string[],
  rules?: readonly string[],
): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (wide > 0) faults.push(`${at}: ${wide} px too wide`);
  for (const violation of await violationsOn(page, rules ? { rules } : {}))
    faults.push(`${at}: ${describeViolation(violation)}`);
}
