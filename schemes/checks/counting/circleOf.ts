import type { Circle } from '../../clauses/vocabulary';
import type { CellRef } from '../../model/findings/finding';
import type { Person } from '../../tableViews/Person';
import { type CheckResult, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';
import { seatsOf } from './seatsOf';

/** The candidates for a circle with the seats they stand for. */
export interface CircleView {
  readonly people: readonly Person[];
  /** Seats filled after the congress. */
  readonly seats: number;
  /** Planned size, the base of shares of the committee. */
  readonly size: number;
  /** The cell of the first candidate in a column: a finding about all of them points there. */
  ref(column: string): CellRef;
}

/**
 * Passes a circle to `judge` once it can be judged: its seats are known and the roster has at least as many names as
 * seats. Until then the result is undecided, with what is missing. It is empty where the scheme has no roster.
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

/** Whether a person of the roster stands for a circle. */
export function belongs(person: Person, circle: Circle): boolean {
  if (circle === 'executive_committee') return person.slatedForCommittee;
  return circle === 'standing_committee' ? person.slatedForStanding : person.isSecretary || person.isDeputy;
}

/** Seats of a circle; null where the scheme leaves them blank. */
export interface Sizes {
  /** Filled after the congress. */
  readonly filled: number | null;
  readonly planned: number | null;
  readonly needs: readonly CellRef[];
}

/** The seats of a circle by the table `seats`; null where the scheme has none. */
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
