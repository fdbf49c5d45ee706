import type { Page } from '@playwright/test';
import { COLOUR_RULES, describeViolation, violationsOn } from './axe';

const PICTURES = process.env.WALK_PICTURES;
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;

/**
 * Adds to `faults` any axe violation on a computer and a phone, any horizontal overflow, and any violation of a colour
 * rule in the dark theme. Colours do not depend on the width, so that is checked once.
 */
export async function inspect(page: Page, name: string, faults: string[]): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await look(page, `${name}, light, ${size.width}`, faults);
  }
  await page.setViewportSize(SIZES[0]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await look(page, `${name}, dark, ${SIZES[0].width}`, faults, COLOUR_RULES);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

async function look(page: Page, at: string, faults: string[], rules?: readonly string[]): Promise<void> {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${at}.png`, fullPage: true });
  await checkPage(page, at, faults, rules);
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
