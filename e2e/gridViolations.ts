import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Every violation of the accessibility rules in a table and what hangs from it. */
export async function gridViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(axe, 'utf8'));
  return page.evaluate(async () => {
    const { axe: rules } = window as unknown as {
      axe: { run: (where: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await rules.run({
      include: [
        ['.grid-frame'],
        ...[...document.querySelectorAll('.column-panel, .menu')].map((one) => [`.${one.className}`]),
      ],
    });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}
