import type { RetirementTable } from '../../clauses/retirement';
import { monthIndex } from '../../tableViews/monthIndex';
import type { Person } from '../../tableViews/Person';

/**
 * Month index of a person's retirement: the month in the roster (for officers and extended service), or else the month
 * by sex and birth. Null if one of these is missing.
 */
export function retirementMonth(person: Person, table: RetirementTable): number | null {
  const own = person.row.cells.retirement_month;
  if (typeof own === 'string') return monthIndex(own);
  return person.sex === null || person.birth === null
    ? null
    : retirementByBirth(person.sex, person.birth, table);
}

/** Month index of retirement by sex and month index of birth. */
export function retirementByBirth(sex: 'male' | 'female', birth: number, table: RetirementTable): number {
  const band = table[sex].findLast(({ from }) => monthIndex(from) <= birth) ?? table[sex][0];
  if (!band) throw new RangeError('A retirement table has no band');
  return birth + band.age;
}
