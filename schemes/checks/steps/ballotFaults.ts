import type { CellRef, MessageParams } from '../../model/findings/finding';
import type { StepCount, StepCounts } from '../../model/steps/steps';
import { broken, type CheckResult } from '../view/CheckResult';

/** One count of ballots, for a check of its arithmetic. */
export interface BallotCount {
  /** First part of the codes of its findings. */
  readonly codePrefix: 'steps' | 'congress';
  readonly counts: StepCounts;
  /** Names with their votes. `votes` is absent if they are not counted yet. */
  readonly names: readonly {
    readonly name: string;
    readonly votes?: number | undefined;
    readonly at: CellRef;
  }[];
  /** Message parameters that identify the count. */
  readonly params: MessageParams;
  ref(count: StepCount): CellRef;
}

/** Counts in an order in which each is at most the one before it. Missing counts are skipped. */
const CHAIN = ['summoned', 'present', 'issued', 'returned', 'valid'] as const satisfies readonly StepCount[];

/**
 * The faults in a count of ballots. It checks that:
 * - valid ≤ returned ≤ issued ≤ present ≤ summoned;
 * - valid and invalid ballots add up to the returned ones;
 * - nobody has more votes than there are valid ballots.
 *
 * A comparison with a missing number gives no fault.
 */
export function ballotFaults(count: BallotCount): readonly CheckResult[] {
  return [...inChain(count), ...sum(count), ...votes(count)];
}

/** The limit of votes: the last count of `CHAIN` that is filled in. Undefined if none is filled in. */
export function mostVotes(
  counts: StepCounts,
): { readonly most: number; readonly limitedBy: StepCount } | undefined {
  const limitedBy = CHAIN.findLast((key) => counts[key] !== undefined);
  return limitedBy && { most: counts[limitedBy] ?? 0, limitedBy };
}

function inChain({ codePrefix, counts, params, ref }: BallotCount): readonly CheckResult[] {
  const known = CHAIN.filter((count) => counts[count] !== undefined);
  return known.slice(1).flatMap((count, i): readonly CheckResult[] => {
    const wider = known[i] as StepCount;
    const [few, many] = [counts[count] ?? 0, counts[wider] ?? 0];
    if (few <= many) return [];
    return [
      broken({
        code: `${codePrefix}.chain`,
        how: 'steps.chain',
        params: { ...params, count: few, of: many, what: `stepCount.${count}`, than: `stepCount.${wider}` },
        at: ref(count),
        also: [ref(wider)],
      }),
    ];
  });
}

function sum({ codePrefix, counts, params, ref }: BallotCount): readonly CheckResult[] {
  const { returned, valid, invalid } = counts;
  if (returned === undefined || valid === undefined || invalid === undefined) return [];
  if (valid + invalid === returned) return [];
  return [
    broken({
      code: `${codePrefix}.sum`,
      how: 'steps.sum',
      params: { ...params, valid, invalid, sum: valid + invalid, returned },
      at: ref('returned'),
      also: [ref('valid'), ref('invalid')],
    }),
  ];
}

function votes({ codePrefix, counts, names, params, ref }: BallotCount): readonly CheckResult[] {
  const bound = mostVotes(counts);
  if (!bound) return [];
  const { most, limitedBy: than } = bound;
  return names.flatMap(({ name, votes: received, at }): readonly CheckResult[] => {
    if (received === undefined || received <= most) return [];
    return [
      broken({
        code: `${codePrefix}.votes`,
        how: 'steps.votes',
        params: { ...params, name, votes: received, of: most, than: `stepCount.${than}` },
        at,
        also: [ref(than)],
      }),
    ];
  });
}
