import type { GuideName, PartOf } from './guides/Guide';

/**
 * The part of a guide that belongs to a page: `[pattern of its path, guide, part]`. The first pattern that matches
 * decides.
 */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [/^\/$/, part('member', 'list')],
  [/^\/(?:login|setup|confirm)\b/, part('member', 'signIn')],
  [/^\/account\b/, part('member', 'account')],
  [/^\/schemes\/new\b/, part('member', 'create')],
  [/^\/schemes\/[^/]+\/review\b/, part('chair', 'review')],
  [/^\/schemes\/[^/]+\/export\b/, part('clerk', 'lacks')],
  [/^\/schemes\/[^/]+\/history\b/, part('chair', 'history')],
  [/^\/schemes\/[^/]+\/manage\b/, part('chair', 'access')],
  [/^\/schemes\/[^/]+\/rules\b/, part('member', 'checks')],
  [/^\/schemes\/[^/]+\/steps\b/, part('chair', 'votes')],
  [/^\/schemes\/[^/]+\/template\b/, part('chair', 'template')],
  [/^\/schemes\/[^/]+$/, part('member', 'text')],
  [/^\/verify\b/, part('clerk', 'verify')],
  [/^\/admin\/import\b/, part('administrator', 'import')],
  [/^\/admin\/state\b/, part('administrator', 'state')],
  [/^\/admin\/organisations\/[^/]+\/rules\b/, part('administrator', 'rules')],
  [/^\/admin\/organisations\b/, part('administrator', 'organisations')],
  [/^\/admin\b/, part('administrator', 'accounts')],
  [/^\/ledger\/heads\b/, part('auditor', 'heads')],
  [/^\/ledger\b/, part('auditor', 'ledger')],
];

/** The address of the help that belongs to the page at a path, `/help/clerk#lacks`; for any other page `/help`. */
export function helpFor(pathname: string): string {
  return PAGES.find(([pattern]) => pattern.test(pathname))?.[1] ?? '/help';
}

function part<G extends GuideName>(guide: G, id: PartOf<G>): string {
  return `/help/${guide}#${id}`;
}
