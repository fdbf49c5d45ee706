import type { CellRef, MessageParams } from '../../model/findings/finding';
import type { StepCount, StepCounts } from '../../model/steps/steps';
import { broken, type CheckResult } from '../view/CheckResult';

/** One count of ballots as its arithmetic is asked. */
export interface BallotCount {
  /** First part of the findings' codes. */
  readonly of: 'steps' | 'congress';
  readonly counts: StepCounts;
  /** Names with what they got; a name without votes is not counted yet. */
  readonly names: readonly {
    readonly name: string;
    readonly votes?: number | undefined;
    readonly at: CellRef;
  }[];
  /** Which count it is, for the sentences. */
  readonly params: MessageParams;
  ref(count: StepCount): CellRef;
}

/** Each is no more than the one before it; what is not counted is stepped over. */
const CHAIN = ['summoned', 'present', 'issued', 'returned', 'valid'] as const satisfies readonly StepCount[];

/**
 * What in a count of ballots does not fit: returned ≤ issued ≤ present ≤ summoned, valid and invalid make up those
 * returned, nobody has more votes than there are valid ballots.
 */
export function ballotFaults(count: BallotCount): readonly CheckResult[] {
  return [...inChain(count), ...sum(count), ...votes(count)];
}

/** The narrowest number that is there, which no votes are above; undefined where nothing is counted. */
export function mostVotes(
  counts: StepCounts,
): { readonly most: number; readonly than: StepCount } | undefined {
  const than = CHAIN.findLast((one) => counts[one] !== undefined);
  return than && { most: counts[than] ?? 0, than };
}

function inChain({ of: kind, counts, params, ref }: BallotCount): readonly CheckResult[] {
  const known = CHAIN.filter((count) => counts[count] !== undefined);
  return known.slice(1).flatMap((count, i): readonly CheckResult[] => {
    const wider = known[i] as StepCount;
    const [few, many] = [counts[count] ?? 0, counts[wider] ?? 0];
    if (few <= many) return [];
    return [
      broken({
        code: `${kind}.chain`,
        how: 'steps.chain',
        params: { ...params, count: few, of: many, what: `stepCount.${count}`, than: `stepCount.${wider}` },
        at: ref(count),
        also: [ref(wider)],
      }),
    ];
  });
}

function sum({ of: kind, counts, params, ref }: BallotCount): readonly CheckResult[] {
  const { returned, valid, invalid } = counts;
  if (returned === undefined || valid === undefined || invalid === undefined) return [];
  if (valid + invalid === returned) return [];
  return [
    broken({
      code: `${kind}.sum`,
      how: 'steps.sum',
      params: { ...params, valid, invalid, sum: valid + invalid, returned },
      at: ref('returned'),
      also: [ref('valid'), ref('invalid')],
    }),
  ];
}

function votes({ of: kind, counts, names, params, ref }: BallotCount): readonly CheckResult[] {
  const bound = mostVotes(counts);
  if (!bound) return [];
  const { most, than } = bound;
  return names.flatMap(({ name, votes: own, at }): readonly CheckResult[] => {
    if (own === undefined || own <= most) return [];
    return [
      broken({
        code: `${kind}.votes`,
        how: 'steps.votes',
        params: { ...params, name, votes: own, of: most, than: `stepCount.${than}` },
        at,
        also: [ref(than)],
      }),
    ];
  });
}
