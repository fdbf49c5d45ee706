/** The values of the filter by state, in the order of its menu. */
export const SCHEME_STATES = ['all', 'waiting', 'faults', 'unfinished', 'approved'] as const;
/**
 * Which schemes are shown: all, with submitted or returned sections, with mandatory findings, with sections to approve,
 * wholly approved.
 */
export type SchemeState = (typeof SCHEME_STATES)[number];

/** The orders of the list, in the order of its menu. */
export const SCHEME_ORDERS = ['newest', 'title', 'organisation', 'faults'] as const;
/** By the last change, newest first; by title; by organisation; by the number of mandatory findings, most first. */
export type SchemeOrder = (typeof SCHEME_ORDERS)[number];

/** What the address of the list of schemes asks for. */
export interface SchemeChoice {
  /**
   * Text to find in the title, the organisation, the term and the other texts of a row; ignores case and diacritics.
   */
  readonly search: string;
  readonly state: SchemeState;
  readonly order: SchemeOrder;
  /** Whether the schemes of the archive are listed, and not those in use. */
  readonly archive: boolean;
  /** From 1. */
  readonly page: number;
}

/** What the page shows if its address asks for nothing. */
export const FIRST_CHOICE: SchemeChoice = {
  search: '',
  state: 'all',
  order: 'newest',
  archive: false,
  page: 1,
};

/** The longest text that is searched. */
export const MAX_SEARCH = 100;

/** Reads a choice from an address or a form. A value that a field cannot have becomes that of `FIRST_CHOICE`. */
export function readSchemeChoice(fields: { get(name: string): unknown }): SchemeChoice {
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  const page = Number(text('page'));
  return {
    search: text('q').normalize('NFC').slice(0, MAX_SEARCH),
    state: SCHEME_STATES.find((state) => state === text('state')) ?? FIRST_CHOICE.state,
    order: SCHEME_ORDERS.find((order) => order === text('sort')) ?? FIRST_CHOICE.order,
    archive: text('in') === 'archive',
    page: Number.isSafeInteger(page) && page > 1 ? page : FIRST_CHOICE.page,
  };
}

/** The address of a choice, `/?q=ai+hoa&page=2`. Values of `FIRST_CHOICE` are left out. */
export function schemeChoiceAddress({ search, state, order, archive, page }: SchemeChoice): string {
  const query = new URLSearchParams({
    ...(search === FIRST_CHOICE.search ? {} : { q: search }),
    ...(state === FIRST_CHOICE.state ? {} : { state }),
    ...(order === FIRST_CHOICE.order ? {} : { sort: order }),
    ...(archive ? { in: 'archive' } : {}),
    ...(page === FIRST_CHOICE.page ? {} : { page: String(page) }),
  }).toString();
  return query === '' ? '/' : `/?${query}`;
}
