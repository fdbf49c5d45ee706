import type { Lang } from '@schemes/messages/lang';
import { foldSearch } from '@schemes/model/text/foldSearch';
import type { SchemeCard } from '../../context/SchemeCard';
import { aboutTexts } from './aboutTexts';
import type { SchemeChoice, SchemeState } from './schemeChoice';

/** The most schemes that a page of the list shows. */
export const PAGE_SIZE = 30;

/** One page of the list of schemes, and how many schemes there are. */
export interface SchemeListPage {
  /** At most `PAGE_SIZE`, in the order of the choice. */
  readonly cards: readonly SchemeCard[];
  /** From 1 to `pages`: the last page where the address asks for a later one. */
  readonly page: number;
  readonly pages: number;
  /** Number of schemes in use, and of those in the archive, that fit search and state. */
  readonly fitting: { readonly inUse: number; readonly archived: number };
  /** Number of all schemes in use, and of all in the archive. */
  readonly all: { readonly inUse: number; readonly archived: number };
}

/** Shared by all comparisons, because `localeCompare` with a language looks up its rules on each call. */
const VIETNAMESE = new Intl.Collator('vi');

/** Returns the page of the list that a choice asks for; among equals the newest scheme is first. */
export function arrangeSchemes(
  lang: Lang,
  schemes: readonly SchemeCard[],
  choice: SchemeChoice,
): SchemeListPage {
  const words = foldSearch(choice.search).split(' ').filter(Boolean);
  const fits = (scheme: SchemeCard) => {
    if (!isIn(scheme, choice.state)) return false;
    if (words.length === 0) return true;
    const about = aboutTexts(lang, scheme).join(' ');
    const text = foldSearch(`${scheme.title} ${scheme.organisation.name} ${scheme.term} ${about}`);
    return words.every((word) => text.includes(word));
  };
  const fitting = schemes.filter(fits);
  const listed = sorted(
    fitting.filter(({ archived }) => archived === choice.archive),
    choice,
  );
  const pages = Math.max(1, Math.ceil(listed.length / PAGE_SIZE));
  const page = Math.min(choice.page, pages);
  return {
    cards: listed.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
    page,
    pages,
    fitting: counts(fitting),
    all: counts(schemes),
  };
}

function sorted(schemes: SchemeCard[], { order }: SchemeChoice): readonly SchemeCard[] {
  const newestFirst = schemes.sort((a, b) =>
    a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0,
  );
  switch (order) {
    case 'newest':
      return newestFirst;
    case 'title':
      return newestFirst.sort((a, b) => VIETNAMESE.compare(a.title, b.title));
    case 'organisation':
      return newestFirst.sort((a, b) => VIETNAMESE.compare(a.organisation.name, b.organisation.name));
    case 'faults':
      return newestFirst.sort((a, b) => b.openFindings.mandatory - a.openFindings.mandatory);
  }
}

function counts(schemes: readonly SchemeCard[]): SchemeListPage['all'] {
  const archived = schemes.filter((scheme) => scheme.archived).length;
  return { inUse: schemes.length - archived, archived };
}

function isIn({ openFindings, approved, sections, submitted, returned }: SchemeCard, state: SchemeState) {
  switch (state) {
    case 'all':
      return true;
    case 'waiting':
      return submitted + returned > 0;
    case 'faults':
      return openFindings.mandatory > 0;
    case 'unfinished':
      return approved < sections;
    case 'approved':
      return approved === sections;
  }
}
