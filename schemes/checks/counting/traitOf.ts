import type { Trait } from '../../clauses/vocabulary';
import type { Person } from '../../tableViews/Person';

/** Key of the roster column from which a trait is read. */
export const TRAIT_COLUMN: Readonly<Record<Trait, string>> = {
  women: 'sex',
  first_time: 'candidacy_kind',
  young: 'birth',
  science: 'science',
};

/**
 * Whether a person has a trait; null if the cell is empty. `young` means younger than `ageBelow` years at `month`, and is
 * null if one of these is missing.
 */
export function traitOf(
  person: Person,
  trait: Trait,
  month: number | null,
  ageBelow: number | undefined,
): boolean | null {
  switch (trait) {
    case 'women':
      return person.sex === null ? null : person.sex === 'female';
    case 'first_time':
      return person.candidacy === null ? null : person.candidacy === 'first_time';
    case 'young':
      return person.birth === null || month === null || ageBelow === undefined
        ? null
        : month - person.birth < ageBelow * 12;
    case 'science':
      return person.row.cells.science === undefined ? null : person.row.cells.science === 'yes';
  }
}
