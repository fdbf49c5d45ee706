/** The seats of one weight, and why. */
export interface Share {
  /** Its exact share of all seats, `weight × seats / sum of weights`: before the floor is applied. */
  readonly quota: number;
  readonly seats: number;
  /** Raised to the floor (`least`), rounded up or down, or already a whole number (`exact`). */
  readonly rounding: 'least' | 'up' | 'down' | 'exact';
  /** Whether a tie decided: another weight had the same remainder when the seats ran out. */
  readonly tied: boolean;
}

/**
 * Shares `seats` by weight with the largest remainder (Hamilton), at least `least` to each. The sum of the shares is
 * `seats`.
 *
 * Where no quota is below `least`, each gets its quota rounded down or up (the quota rule). A weight whose
 * quota is below `least` gets `least`; the rest is shared again among the others, until none of them is below.
 * Each of these gets its quota of the rest rounded down or up. That is never more than its first quota rounded up, but
 * can be less than its first quota rounded down, because large weights pay for the floor. A greater weight never gets fewer seats than a smaller one.
 * With more seats in all, a weight can get fewer (Alabama paradox, inherent to the method).
 *
 * Of equal remainders, the greater weight comes first, then the earlier in the list. All arithmetic is in integers;
 * weights and seats are integers from 0 to 9,999,999.
 *
 * Null where all weights are 0, or there are fewer seats than floors.
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

/** Removes the weights below the floor, until none of the others is below it. */
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
