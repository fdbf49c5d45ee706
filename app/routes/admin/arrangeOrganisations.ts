import { LEVELS } from '@schemes/model/scheme/facts';
import { foldSearch } from '@schemes/model/text/foldSearch';
import type { Organisation } from '../../context/Organisation';

export const LEVEL_CHOICES = ['all', ...LEVELS] as const;
export const ORGANISATION_ORDERS = ['level', 'name', 'people'] as const;

/** What an administrator has chosen for the list of organisations. */
export interface OrganisationChoice {
  /** Words that must be in the name, the superior or the place; ignores case and diacritics. */
  readonly search: string;
  readonly level: (typeof LEVEL_CHOICES)[number];
  /** From the top level down; by name; by number of people, most first. */
  readonly order: (typeof ORGANISATION_ORDERS)[number];
}

export const FIRST_ORGANISATIONS: OrganisationChoice = { search: '', level: 'all', order: 'level' };

/** An organisation with the data that its row in the list shows. */
export interface ListedOrganisation {
  readonly organisation: Organisation;
  /** Name of its parent; blank: none in the list. */
  readonly above: string;
  /** Number of accounts with a role in it. */
  readonly people: number;
}

/** The organisations that match a choice, in its order; equal ones are sorted by name. */
export function arrangeOrganisations(
  organisations: readonly ListedOrganisation[],
  { search, level, order }: OrganisationChoice,
): readonly ListedOrganisation[] {
  const words = foldSearch(search).split(' ').filter(Boolean);
  const fits = ({ organisation, above }: ListedOrganisation) => {
    const text = foldSearch(`${organisation.name} ${organisation.superior} ${organisation.place} ${above}`);
    return (level === 'all' || organisation.level === level) && words.every((word) => text.includes(word));
  };
  const byName = organisations
    .filter(fits)
    .sort((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'vi'));
  const rank = ({ organisation }: ListedOrganisation) => LEVELS.indexOf(organisation.level);
  switch (order) {
    case 'name':
      return byName;
    case 'level':
      return byName.sort((a, b) => rank(a) - rank(b));
    case 'people':
      return byName.sort((a, b) => b.people - a.people);
  }
}
