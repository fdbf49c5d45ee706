import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const SOURCE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** A violated accessibility rule and the elements that violate it. */
export interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly {
    readonly html: string;
    readonly target: readonly string[];
    readonly failureSummary: string | undefined;
  }[];
}

interface Axe {
  run(where: object, options: object): Promise<{ violations: Violation[] }>;
}

/** Rules that depend on colours: only these are checked again in another colour scheme. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'] as const;

/** Returns all accessibility violations of a page, or of the parts that `include` selects. */
export async function violationsOn(
  page: Page,
  { include, rules }: { include?: readonly string[]; rules?: readonly string[] } = {},
): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await readFile(SOURCE, 'utf8'));
  return page.evaluate(
    async ([where, only]) => {
      const { axe } = window as unknown as { axe: Axe };
      // Describes failures only: describing every passing element costs more than the check.
      const { violations } = await axe.run(where ? { include: where.map((one) => [one]) } : document, {
        resultTypes: ['violations'],
        ...(only ? { runOnly: { type: 'rule', values: only } } : {}),
      });
      return violations.map(({ id, impact, nodes }) => ({
        id,
        impact,
        nodes: nodes.map(({ html, target, failureSummary }) => ({ html, target, failureSummary })),
      }));
    },
    [include, rules] as const,
  );
}

/** Describes a violation in one line: the rule, the elements that violate it, and what axe measured. */
export function describeViolation({ id, nodes }: Violation): string {
  const places = nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary ?? ''})`);
  return `${id} at ${places.join(', ')}`.replace(/\s+/g, ' ');
}
