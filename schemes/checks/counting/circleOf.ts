import type { Circle } from '../../clauses/vocabulary';
import type { CellRef } from '../../model/findings/finding';
import type { Person } from '../../tableViews/Person';
import { type CheckResult, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';
import { seatsOf } from './seatsOf';

/** The candidates for a circle and its seats. */
export interface CircleView {
  readonly people: readonly Person[];
  /** Seats filled after the congress. */
  readonly seats: number;
  /** Planned seats, which shares are counted of. */
  readonly size: number;
  /** The cell of the first candidate in a column. A finding about all candidates points to it. */
  ref(column: string): CellRef;
}

/**
 * Judges a circle whose seats are known and for which the roster has at least as many candidates as seats. Otherwise
 * the result is undecided, with the missing cells. There are no results if the scheme has no roster or no table of
 * seats, or the circle has no seats.
 */
export function judgeCircle(
  view: SchemeView,
  circle: Circle,
  judge: (circle: CircleView) => readonly CheckResult[],
): readonly CheckResult[] {
  const roster = view.table('roster');
  if (!roster) return [];
  const people = view.people.filter((person) => belongs(person, circle));
  const sizes = sizesOf(view, circle);
  if (!sizes) return [];
  const { filled, planned, needs } = sizes;
  if (filled === null || planned === null) return [undecided(...needs)];
  if (filled <= 0) return [];
  const first = people[0];
  if (!first || people.length < filled) return [undecided(roster.ref(undefined, 'slated'))];
  return judge({ people, seats: filled, size: planned, ref: (column) => first.ref(column) });
}

/** Whether a person of the roster is a candidate for a circle. */
export function belongs(person: Person, circle: Circle): boolean {
  if (circle === 'executive_committee') return person.slatedForCommittee;
  return circle === 'standing_committee' ? person.slatedForStanding : person.isSecretary || person.isDeputy;
}

/** Seats of a circle; null if the cells are blank. */
export interface Sizes {
  /** Filled after the congress. */
  readonly filled: number | null;
  readonly planned: number | null;
  /** The cells from which the numbers are read. */
  readonly needs: readonly CellRef[];
}

/** The seats of a circle in the table `seats`; null if the scheme has no such table. */
export function sizesOf(view: SchemeView, circle: Circle): Sizes | null {
  if (circle !== 'standing_leadership') {
    const seats = seatsOf(view, circle);
    return seats && { filled: seats.filled, planned: seats.planned, needs: [seats.ref('planned')] };
  }
  const deputies = seatsOf(view, 'deputy_secretary');
  if (!deputies) return null;
  const all = deputies.filled === null ? null : deputies.filled + 1;
  return { filled: all, planned: all, needs: [deputies.ref('planned')] };
}
