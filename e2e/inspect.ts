import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PICTURES = process.env.WALK_PICTURES;

interface AxeAnswer {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

/** No violation of axe in light and dark, at the desk and on a telephone, and nothing runs out of the page sideways. */
export async function inspect(page: Page, name: string, faults: string[]): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const size of [
      { width: 1366, height: 768 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      const at = `${name}, ${colorScheme}, ${size.width}`;
      if (PICTURES) await page.screenshot({ path: `${PICTURES}/${at}.png`, fullPage: true });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) faults.push(`${at}: ${wide} px too wide`);
      await page.evaluate(await readFile(axe, 'utf8'));
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run: () => Promise<AxeAnswer> } }).axe.run(),
      );
      for (const { id, nodes } of violations)
        faults.push(`${at}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    }
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.emulateMedia({ colorScheme: 'light' });
}
