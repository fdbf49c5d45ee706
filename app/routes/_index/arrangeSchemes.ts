import type { Lang } from '@schemes/messages/lang';
import { foldSearch } from '@schemes/model/text/foldSearch';
import type { SchemeCard } from '../../context/SchemeCard';
import { aboutTexts } from './aboutTexts';

/** The values of the filter by state, in the order of its menu. */
export const SCHEME_STATES = ['all', 'faults', 'unfinished', 'approved'] as const;
/** Which schemes are shown: all, with mandatory findings, with sections to approve, wholly approved. */
export type SchemeState = (typeof SCHEME_STATES)[number];

/** The orders of the list, in the order of its menu. */
export const SCHEME_ORDERS = ['newest', 'title', 'organisation', 'faults'] as const;
/** Changed last first; by title; by organisation; most mandatory findings first. */
export type SchemeOrder = (typeof SCHEME_ORDERS)[number];

/** The user's filter and order of the list of schemes. */
export interface SchemeChoice {
  /**
   * Text to find in the title, the organisation, the term and the other texts of a row; ignores case and diacritics.
   */
  readonly search: string;
  readonly state: SchemeState;
  readonly order: SchemeOrder;
}

export const FIRST_CHOICE: SchemeChoice = { search: '', state: 'all', order: 'newest' };

/** Shared by all comparisons, because `localeCompare` with a language looks up its rules on each call. */
const VIETNAMESE = new Intl.Collator('vi');

/** Returns the schemes that match a choice, in its order; among equals the newest first. */
export function arrangeSchemes(
  lang: Lang,
  schemes: readonly SchemeCard[],
  { search, state, order }: SchemeChoice,
): readonly SchemeCard[] {
  const words = foldSearch(search).split(' ').filter(Boolean);
  const fits = (scheme: SchemeCard) => {
    if (words.length === 0) return isIn(scheme, state);
    const about = aboutTexts(lang, scheme).join(' ');
    const text = foldSearch(`${scheme.title} ${scheme.organisation.name} ${scheme.term} ${about}`);
    return isIn(scheme, state) && words.every((word) => text.includes(word));
  };
  const newestFirst = schemes
    .filter(fits)
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0));
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

function isIn({ openFindings, approved, sections }: SchemeCard, state: SchemeState): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'faults':
      return openFindings.mandatory > 0;
    case 'unfinished':
      return approved < sections;
    case 'approved':
      return approved === sections;
  }
}
