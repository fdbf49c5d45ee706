/** The seats of one weight, and how the number was found. */
export interface Share {
  /** The exact share of all seats before rounding and before the minimum: `weight × seats / sum of weights`. */
  readonly quota: number;
  readonly seats: number;
  /** How the quota became a number of seats: raised to the minimum (`least`), rounded, or already whole (`exact`). */
  readonly rounding: 'least' | 'up' | 'down' | 'exact';
  /** Whether a tie decided: the last seat went to one of several weights with this remainder. */
  readonly tied: boolean;
}

/**
 * Divides `seats` in proportion to weights by the largest remainder method (Hamilton), with a minimum of `least` for
 * each. The sum of the shares is `seats`. Null if all weights are 0, or if the seats are fewer than the minimums
 * together.
 *
 * - A weight whose quota is below `least` gets `least`. The remaining seats are divided again among the other weights,
 *   until
 *   no quota is below `least`.
 * - Each of the other weights gets its quota of the remaining seats rounded down or up. That is at most its first quota
 *   rounded up. It can be less than its first quota rounded down, because the minimums reduce the remaining seats.
 * - Of equal remainders, the greater weight is rounded up first, then the earlier in the list.
 * - A greater weight never gets fewer seats than a smaller one. With more seats in all, a weight can get fewer (the
 *   Alabama
 *   paradox of the method).
 *
 * All arithmetic is in integers. Weights and seats are integers from 0 to 9,999,999.
 */
export function largestRemainder(
  weights: readonly number[],
  seats: number,
  least: number,
): readonly Share[] | null {
  const whole = sum(weights);
  if (whole === 0 || seats < weights.length * least) return null;
  const { free, rest } = raiseToFloor(weights, seats, least);
  const freeWeight = sum(free.map((i) => weights[i] ?? 0));
  const product = (i: number) => (weights[i] ?? 0) * rest;
  const remainder = (i: number) => product(i) % freeWeight;
  const roundedDown = (i: number) => (product(i) - remainder(i)) / freeWeight;
  const seatsLeft = rest - sum(free.map(roundedDown));
  const queue = [...free].sort(
    (a, b) => remainder(b) - remainder(a) || (weights[b] ?? 0) - (weights[a] ?? 0) || a - b,
  );
  const roundedUp = new Set(queue.slice(0, seatsLeft));
  const [last, next] = [queue[seatsLeft - 1], queue[seatsLeft]];
  const tiedRemainder =
    last !== undefined && next !== undefined && remainder(last) === remainder(next) ? remainder(last) : null;
  const isFree = new Set(free);
  return weights.map((weight, i) => {
    const quota = (weight * seats) / whole;
    if (!isFree.has(i)) return { quota, seats: least, rounding: 'least', tied: false };
    return {
      quota,
      seats: roundedDown(i) + (roundedUp.has(i) ? 1 : 0),
      rounding: roundedUp.has(i) ? 'up' : remainder(i) === 0 ? 'exact' : 'down',
      tied: remainder(i) === tiedRemainder && tiedRemainder > 0,
    };
  });
}

/**
 * Removes the weights with a quota below the minimum, until no quota is below it. `free`: indices of the others; `rest`: the
 * seats for them.
 */
function raiseToFloor(weights: readonly number[], seats: number, least: number) {
  let free = weights.map((_, i) => i);
  for (;;) {
    const rest = seats - (weights.length - free.length) * least;
    const freeWeight = sum(free.map((i) => weights[i] ?? 0));
    const staying = free.filter((i) => (weights[i] ?? 0) * rest >= least * freeWeight);
    if (staying.length === free.length) return { free, rest };
    free = staying;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
