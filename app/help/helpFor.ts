import type { GuideName, PartOf } from './guides/Guide';

/** The kinds of section in the editor, each with a part of the members' guide. */
export type SectionKind = 'facts' | 'text' | 'tables';

/** Where each role begins: its part for the list of schemes. */
const BEGINNINGS: Readonly<Record<GuideName, string>> = {
  member: part('member', 'list'),
  chair: part('chair', 'waiting'),
  clerk: part('clerk', 'lacks'),
  administrator: part('administrator', 'begin'),
  auditor: part('auditor', 'ledger'),
};

/**
 * The part of a guide that belongs to a page: `[pattern of its path, guide, part]`. The first pattern that matches
 * decides.
 */
const PAGES: readonly (readonly [RegExp, string])[] = [
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
  [/^\/examine\b/, part('member', 'examine')],
  [/^\/verify\b/, part('clerk', 'verify')],
  [/^\/admin\/import\b/, part('administrator', 'import')],
  [/^\/admin\/state\b/, part('administrator', 'state')],
  [/^\/admin\/organisations\/[^/]+\/rules\b/, part('administrator', 'rules')],
  [/^\/admin\/organisations\b/, part('administrator', 'organisations')],
  [/^\/admin\b/, part('administrator', 'accounts')],
  [/^\/ledger\/heads\b/, part('auditor', 'heads')],
  [/^\/ledger\b/, part('auditor', 'ledger')],
];

/**
 * The address of the help that belongs to the page at a path, `/help/clerk#lacks`; for any other page `/help`. For the
 * list of schemes it is the part of the reader's role; for the editor, the part about the kind of section that is open.
 */
export function helpFor(
  pathname: string,
  guide: GuideName = 'member',
  section: SectionKind = 'text',
): string {
  if (pathname === '/') return BEGINNINGS[guide];
  if (/^\/schemes\/(?!new\b)[^/]+$/.test(pathname)) return part('member', section);
  return PAGES.find(([pattern]) => pattern.test(pathname))?.[1] ?? '/help';
}

function part<G extends GuideName>(guide: G, id: PartOf<G>): string {
  return `/help/${guide}#${id}`;
}
