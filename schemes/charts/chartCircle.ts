import { belongs, sizesOf } from '../checks/counting/circleOf';
import { electedOf } from '../checks/counting/electedOf';
import { rangeFit } from '../checks/counting/rangeFit';
import type { SchemeView } from '../checks/view/SchemeView';
import type { Circle } from '../clauses/check';
import type { Person } from '../tableViews/Person';
import type { ChartRow, Need, Spread } from './chartData';

/** The candidates for a circle as figures show them: also while the roster is short of names, or seats are not known. */
export interface ChartCircle {
  readonly people: readonly Person[];
  /** Filled after the congress. */
  readonly seats: number | null;
  /** Planned: the base of shares. */
  readonly size: number | null;
}

/** The candidates of a circle with its seats. */
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
 * How many with a trait can be among the elected. Empty cells and names the roster still lacks may go either way, so
 * that what is told of an unfinished roster holds however it is filled.
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
 * What stands to be told of `yes` candidates, `blank` more of whom it is not known, against what is asked. To ask for
 * nobody at least is to ask nothing.
 */
export function outlook(
  circle: ChartCircle,
  yes: number,
  blank: number,
  need: Need | null,
): Pick<ChartRow, 'spread' | 'need' | 'fit'> {
  const spread = spreadOf(circle, yes, blank);
  const isSurplus = circle.seats !== null && circle.people.length > circle.seats;
  const asks = spread && need && ((need.least ?? 0) > 0 || need.most !== null) ? need : null;
  return {
    spread: isSurplus ? spread : null,
    need: asks,
    fit: spread && asks && rangeFit(spread, asks.least ?? 0, asks.most ?? Number.POSITIVE_INFINITY),
  };
}
