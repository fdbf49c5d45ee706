import { belongs, sizesOf } from '../checks/counting/circleOf';
import { electedOf } from '../checks/counting/electedOf';
import { rangeFit } from '../checks/counting/rangeFit';
import type { SchemeView } from '../checks/view/SchemeView';
import type { Circle } from '../clauses/vocabulary';
import type { Person } from '../tableViews/Person';
import type { ChartRow, Need, Spread } from './chartData';

/** The candidates for a circle and its seats. The roster may be incomplete and the seats unknown. */
export interface ChartCircle {
  readonly people: readonly Person[];
  /** Seats filled after the congress; null if unknown. */
  readonly seats: number | null;
  /** Planned seats, which shares are counted of; null if unknown. */
  readonly size: number | null;
}

/** The candidates of a circle and its seats. */
export function chartCircle(view: SchemeView, circle: Circle): ChartCircle {
  const sizes = sizesOf(view, circle);
  const known = sizes?.filled && sizes.filled > 0 ? sizes : null;
  return {
    people: view.people.filter((person) => belongs(person, circle)),
    seats: known?.filled ?? null,
    size: known?.planned ?? null,
  };
}

/**
 * How many of the elected can have a trait, at worst and at best; null if the seats are unknown. `yes`: candidates with
 * the trait; `blank`: those with an empty cell. Empty cells and names missing in the roster count as without the trait at
 * worst and as with it at best, so the completed roster cannot lead to a number outside these two.
 */
export function spreadOf({ people, seats }: ChartCircle, yes: number, blank: number): Spread | null {
  if (seats === null) return null;
  const missing = Math.max(0, seats - people.length);
  const all = people.length + missing;
  return {
    worst: electedOf(all, seats, yes).worst,
    best: electedOf(all, seats, yes + blank + missing).best,
  };
}

/**
 * Compares the candidates with a trait (`yes`), and those for whom it is unknown (`blank`), with what rules require. A lower
 * bound of 0 requires nothing.
 */
export function compareWithNeed(
  circle: ChartCircle,
  yes: number,
  blank: number,
  need: Need | null,
): Pick<ChartRow, 'spread' | 'need' | 'fit'> {
  const spread = spreadOf(circle, yes, blank);
  const isSurplus = circle.seats !== null && circle.people.length > circle.seats;
  const required = spread && need && ((need.least ?? 0) > 0 || need.most !== null) ? need : null;
  return {
    spread: isSurplus ? spread : null,
    need: required,
    fit:
      spread && required && rangeFit(spread, required.least ?? 0, required.most ?? Number.POSITIVE_INFINITY),
  };
}
