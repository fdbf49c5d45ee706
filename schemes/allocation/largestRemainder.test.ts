import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { largestRemainder } from './largestRemainder';

const seatsOf = (weights: readonly number[], seats: number, least: number) =>
  largestRemainder(weights, seats, least)?.map((share) => share.seats) ?? null;
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const floorOf = (weight: number, seats: number, whole: number) =>
  Number((BigInt(weight) * BigInt(seats)) / BigInt(whole));
const isWhole = (weight: number, seats: number, whole: number) =>
  (BigInt(weight) * BigInt(seats)) % BigInt(whole) === 0n;
const ceilOf = (weight: number, seats: number, whole: number) =>
  floorOf(weight, seats, whole) + (isWhole(weight, seats, whole) ? 0 : 1);

/** A few small weights make ties; large ones test the arithmetic. */
const problem = fc
  .record({
    weights: fc.array(fc.oneof(fc.nat(12), fc.nat(3000), fc.nat(9_999_999)), {
      minLength: 1,
      maxLength: 30,
    }),
    least: fc.nat(3),
    spare: fc.oneof(fc.nat(40), fc.nat(5000)),
  })
  .filter(({ weights }) => sum(weights) > 0)
  .map(({ weights, least, spare }) => ({ weights, least, seats: weights.length * least + spare }));

describe('largest remainder', () => {
  it('gives the seats of the textbook example, without a floor and with one', () => {
    const votes = [47_000, 16_000, 15_800, 12_000, 6_100, 3_100];
    assert.deepEqual(seatsOf(votes, 10, 0), [5, 2, 1, 1, 1, 0]);
    assert.deepEqual(seatsOf(votes, 10, 1), [4, 2, 1, 1, 1, 1]);
  });

  it('takes the seats of the floor from large weights, even below their quota rounded down', () => {
    const weights = [900, ...Array<number>(5).fill(20)];
    assert.deepEqual(seatsOf(weights, 10, 0)?.[0], 9);
    assert.deepEqual(seatsOf(weights, 10, 1), [5, 1, 1, 1, 1, 1]);
  });

  it('breaks ties by weight, then by order', () => {
    assert.deepEqual(seatsOf([5, 5, 5], 4, 0), [2, 1, 1]);
    assert.deepEqual(seatsOf([1, 3], 2, 0), [0, 2]);
    const shares = largestRemainder([5, 5, 5], 4, 0) ?? [];
    assert.deepEqual(
      shares.map(({ rounding, tied }) => `${rounding} ${tied}`),
      ['up true', 'down true', 'down true'],
    );
  });

  it('gives null without weights, or with fewer seats than floors', () => {
    assert.equal(largestRemainder([0, 0], 5, 1), null);
    assert.equal(largestRemainder([1, 1], 1, 1), null);
    assert.equal(largestRemainder([1, 1], -1, 0), null);
    assert.deepEqual(seatsOf([1, 1], 2, 1), [1, 1]);
  });

  it('sums to the total, with nobody below the floor', () => {
    fc.assert(
      fc.property(problem, ({ weights, seats, least }) => {
        const got = seatsOf(weights, seats, least) ?? [];
        assert.equal(sum(got), seats);
        assert.ok(got.every((count) => count >= least));
      }),
    );
  });

  it('keeps the quota rule where no quota is below the floor', () => {
    fc.assert(
      fc.property(problem, ({ weights, seats, least }) => {
        const whole = sum(weights);
        const reached = weights.every(
          (weight) => BigInt(weight) * BigInt(seats) >= BigInt(least) * BigInt(whole),
        );
        const used = reached ? least : 0;
        seatsOf(weights, seats, used)?.forEach((count, i) => {
          const weight = weights[i] ?? 0;
          assert.ok(count >= floorOf(weight, seats, whole) && count <= ceilOf(weight, seats, whole));
        });
      }),
    );
  });

  it('gives weights below the floor the floor, and keeps the quota rule of the rest for the others', () => {
    fc.assert(
      fc.property(problem, ({ weights, seats, least }) => {
        const shares = largestRemainder(weights, seats, least) ?? [];
        const free = weights.filter((_, i) => shares[i]?.rounding !== 'least');
        const rest = seats - (weights.length - free.length) * least;
        shares.forEach(({ seats: count, rounding }, i) => {
          const weight = weights[i] ?? 0;
          const most = ceilOf(weight, seats, sum(weights));
          if (rounding === 'least') {
            assert.equal(count, least);
            assert.ok(BigInt(weight) * BigInt(rest) < BigInt(least) * BigInt(sum(free)));
          } else {
            const floor = floorOf(weight, rest, sum(free));
            assert.ok(count === floor || count === ceilOf(weight, rest, sum(free)));
            assert.ok(count <= most, 'never above the first quota rounded up');
          }
        });
      }),
    );
  });

  it('never gives a greater weight fewer seats', () => {
    fc.assert(
      fc.property(problem, ({ weights, seats, least }) => {
        const got = seatsOf(weights, seats, least) ?? [];
        weights.forEach((a, i) => {
          weights.forEach((b, j) => {
            if (a > b) assert.ok((got[i] ?? 0) >= (got[j] ?? 0));
          });
        });
      }),
    );
  });

  it('never takes a seat from the one weight that grew', () => {
    fc.assert(
      fc.property(
        problem,
        fc.nat(),
        fc.integer({ min: 1, max: 500 }),
        ({ weights, seats, least }, at, more) => {
          const i = at % weights.length;
          const grown = weights.map((weight, j) => (j === i ? Math.min(weight + more, 9_999_999) : weight));
          const before = seatsOf(weights, seats, least)?.[i] ?? 0;
          assert.ok((seatsOf(grown, seats, least)?.[i] ?? 0) >= before);
        },
      ),
    );
  });

  it('depends only on the weights: in another order each gets the same, equal ones as a group', () => {
    fc.assert(
      fc.property(problem, fc.nat(), ({ weights, seats, least }, turn) => {
        const shift = turn % weights.length;
        const turned = [...weights.slice(shift), ...weights.slice(0, shift)];
        const groups = (list: readonly number[]) =>
          list.map((weight, i) => [weight, seatsOf(list, seats, least)?.[i] ?? 0] as const).sort(compare);
        assert.deepEqual(groups(turned), groups(weights));
        assert.deepEqual(largestRemainder(weights, seats, least), largestRemainder(weights, seats, least));
      }),
      { numRuns: 40 },
    );
  });
});

function compare(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0] || a[1] - b[1];
}
