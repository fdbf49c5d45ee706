/** What one weight gets, and why. */
export interface Share {
  /** Its exact share of all seats, `weight × seats / sum of weights`: before the floor is looked at. */
  readonly quota: number;
  readonly seats: number;
  /** Raised to the floor; rounded up or down; a whole number as it was. */
  readonly ground: 'least' | 'up' | 'down' | 'exact';
  /** Another weight had the same remainder where the seats ran out. */
  readonly tied: boolean;
}

/**
 * Shares `seats` by weight with the largest remainder (Hamilton), everyone having `least` at least. Sums meet `seats`.
 *
 * Where no quota is below `least`, each gets its quota rounded down or up (the quota rule). Weights whose quota is
 * below it get `least`, which is more than their quota; what is left is shared among the others anew, until nobody
 * else is below. Of these others each gets its quota of that rest rounded down or up; that is never above its first
 * quota rounded up, but may be below it rounded down: the floor is paid by the large. A greater weight never gets
 * fewer seats than a smaller one. With another number of seats somebody may get fewer although there are more
 * (Alabama paradox); that is how the method is.
 *
 * Equal remainders: the greater weight first, then the earlier in the list. All arithmetic is in integers: weights
 * and seats are integers from 0 to 9,999,999.
 *
 * Null where it cannot be done: all weights are 0, or there are fewer seats than floors.
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
  const over = (i: number) => product(i) % freeWeight;
  const down = (i: number) => (product(i) - over(i)) / freeWeight;
  const more = rest - sum(free.map(down));
  const queue = [...free].sort((a, b) => over(b) - over(a) || (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const up = new Set(queue.slice(0, more));
  const [last, next] = [queue[more - 1], queue[more]];
  const cut = last !== undefined && next !== undefined && over(last) === over(next) ? over(last) : null;
  const isFree = new Set(free);
  return weights.map((weight, i) => {
    const quota = (weight * seats) / whole;
    if (!isFree.has(i)) return { quota, seats: least, ground: 'least', tied: false };
    return {
      quota,
      seats: down(i) + (up.has(i) ? 1 : 0),
      ground: up.has(i) ? 'up' : over(i) === 0 ? 'exact' : 'down',
      tied: over(i) === cut && cut > 0,
    };
  });
}

/** Sets apart those below the floor, until nobody among the others is below it. */
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
