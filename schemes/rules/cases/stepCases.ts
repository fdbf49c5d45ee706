import type { StepName, StepRecord } from '../../model/steps/steps';
import { exampleStep, exampleSteps } from '../testing/exampleSteps';
import { crowd, type RuleCase, XA } from '../testing/ruleCase';

type Says = RuleCase['says'];

const of = (...steps: readonly StepRecord[]): RuleCase['scheme'] => ({ steps });
const re = exampleStep.bind(null, 're_election');
const whole = exampleSteps('re_election');
const names = (...votes: readonly (number | undefined)[]): readonly StepName[] =>
  votes.map((count, i) => ({
    id: `p${i + 1}`,
    name: `Người ${i + 1}`,
    ...(count === undefined ? {} : { votes: count }),
  }));

const ORDER: readonly RuleCase[] = (
  [
    ['five steps, day after day', of(...whole), 'met'],
    ['two steps on one day', of(re(1), re(2, { date: '2025-04-11' })), 'met'],
    [
      'a step a day before the one it follows',
      of(re(1), re(2, { date: '2025-04-10' })),
      'finding',
      'steps.order',
    ],
    ['a step left out', of(re(1), re(3)), 'finding', 'steps.gap'],
    ['begins at step 2', of(re(2)), 'finding', 'steps.gap'],
    ['no date yet', of(re(1, { date: undefined })), 'undecided'],
    ['no record', of(), 'silent'],
    ['no part of the five steps given', {}, 'silent'],
    ['first time after re-election', of(...whole, exampleStep('first_time', 1)), 'met'],
    [
      'first time on the day re-election ends',
      of(...whole, exampleStep('first_time', 1, { date: '2025-04-15' })),
      'met',
    ],
    [
      'first time a day before re-election ends',
      of(...whole, exampleStep('first_time', 1, { date: '2025-04-14' })),
      'finding',
      'steps.groups',
    ],
    [
      'first time while re-election is at step 4',
      of(...whole.slice(0, 4), exampleStep('first_time', 1)),
      'finding',
      'steps.unfinished',
    ],
    ['first time alone', of(exampleStep('first_time', 1)), 'silent'],
  ] as const
).map(toCase('ANY.STEP.ORDER'));

const QUORUM: readonly RuleCase[] = (
  [
    ['40 of 60', of(re(1), re(2, { present: 40 })), 'met'],
    ['39 of 60', of(re(1), re(2, { present: 39 })), 'finding', 'steps.quorum'],
    ['41 of 61', of(re(1), re(2, { summoned: 61, present: 41 })), 'met'],
    ['40 of 61', of(re(1), re(2, { summoned: 61, present: 40 })), 'finding', 'steps.quorum'],
    ['present not counted', of(re(1), re(2, { present: undefined })), 'undecided', undefined, ['present']],
    [
      'summoned not counted',
      of(re(1), { ...re(2), summoned: undefined }),
      'undecided',
      undefined,
      ['summoned'],
    ],
    ['step 3 asks for none', of(re(3, { present: 1 })), 'silent'],
  ] as const
).map(toCase('ANY.STEP.QUORUM'));

/** One person in the roster, slated for the committee. */
const SLATED = { facts: XA, tables: { roster: crowd([1, {}]) } } as const;

const MAJORITY: readonly RuleCase[] = (
  [
    ['13 of 25 goes on', of(re(3, { names: names(13) }), re(4, { names: names(undefined) })), 'met'],
    [
      '12 of 25 goes on',
      of(re(3, { names: names(12) }), re(4, { names: names(undefined) })),
      'finding',
      'steps.majority',
    ],
    ['12 of 25 falls out', of(re(3, { names: names(20, 12) }), re(4, { names: names(20) })), 'met'],
    [
      '12 of 24 goes on',
      of(re(3, { summoned: 24, names: names(12) }), re(4, { names: names(20) })),
      'finding',
      'steps.majority',
    ],
    ['13 of 24 goes on', of(re(3, { summoned: 24, names: names(13) }), re(4, { names: names(20) })), 'met'],
    [
      'more than half of those present alone',
      of(re(3, { present: 20, names: names(12) }), re(4, { names: names(undefined) })),
      'finding',
      'steps.majority',
    ],
    [
      '30 of 60 at step 2 goes on',
      of(re(2, { names: names(30) }), re(3, { names: names(20) })),
      'finding',
      'steps.majority',
    ],
    ['31 of 60 at step 2 goes on', of(re(2, { names: names(31) }), re(3, { names: names(20) })), 'met'],
    [
      'short at step 2, back at step 5',
      of(re(2, { names: names(30) }), re(5, { names: names(20) })),
      'finding',
      'steps.majority',
    ],
    [
      '12 of 25 at step 5, still slated',
      { ...SLATED, steps: [re(5, { names: names(12) })] },
      'finding',
      'steps.final',
    ],
    ['13 of 25 at step 5, slated', { ...SLATED, steps: [re(5, { names: names(13) })] }, 'met'],
    ['12 of 25 at step 5, not in the roster', of(re(5, { names: names(12) })), 'met'],
    ['votes not counted at step 3', of(re(3, { names: names(undefined) })), 'undecided'],
    ['those summoned not counted', of({ ...re(3), summoned: undefined }), 'undecided'],
    [
      '12 of 25 at a ballot of step 1 goes on',
      of(re(1, { names: names(12) }), re(2, { names: names(40) })),
      'finding',
      'steps.majority',
    ],
    [
      '12 of 25 at a ballot of step 4 goes on',
      of(re(4, { names: names(12) }), re(5, { names: names(20) })),
      'finding',
      'steps.majority',
    ],
    ['step 4 agrees to its list without a ballot', of(re(4, { names: names(undefined) })), 'silent'],
    [
      'step 1 agrees to its list without a ballot',
      of(re(1, { names: names(undefined, undefined) })),
      'silent',
    ],
    [
      'step 4 with a ballot that not all have counted',
      of(re(4, { names: names(20, undefined) })),
      'undecided',
    ],
  ] as const
).map(toCase('ANY.STEP.50'));

const ONWARD: readonly RuleCase[] = (
  [
    ['the same names', of(re(1), re(2)), 'met'],
    ['a name less', of(re(1), re(2, { names: names(40) })), 'met'],
    ['a name more', of(re(1), re(2, { names: names(40, 40, 40) })), 'finding', 'steps.onward'],
    ['the step before has no names yet', of(re(1, { names: [] }), re(2)), 'silent'],
    ['the other group has it', of(re(1), exampleStep('first_time', 2)), 'silent'],
  ] as const
).map(toCase('ANY.STEP.ON'));

const BALLOT: readonly RuleCase[] = (
  [
    ['all fit', of(re(2)), 'met'],
    [
      'each one less',
      of(re(2, { present: 59, issued: 58, returned: 57, valid: 56, invalid: 1, names: names(56) })),
      'met',
    ],
    ['one present too many', of(re(2, { present: 61 })), 'finding', 'steps.chain'],
    ['one issued too many', of(re(2, { present: 59, issued: 60 })), 'finding', 'steps.chain'],
    ['one returned too many', of(re(2, { issued: 59, returned: 60 })), 'finding', 'steps.chain'],
    [
      'returned above present, issued not counted',
      of(re(2, { present: 59, issued: undefined })),
      'finding',
      'steps.chain',
    ],
    ['one ballot missing', of(re(2, { valid: 58, invalid: 1, names: names(58) })), 'finding', 'steps.sum'],
    ['one ballot too many', of(re(2, { valid: 60, invalid: 1 })), 'finding', 'steps.sum'],
    ['votes as many as valid ballots', of(re(2, { valid: 59, invalid: 1, names: names(59) })), 'met'],
    [
      'one vote more than valid ballots',
      of(re(2, { valid: 59, invalid: 1, names: names(60) })),
      'finding',
      'steps.votes',
    ],
    [
      'votes above those summoned, nothing else counted',
      of({ group: 're_election', step: 3, version: 1, summoned: 26, names: names(27) }),
      'finding',
      'steps.votes',
    ],
    ['invalid not counted', of(re(2, { invalid: undefined })), 'undecided'],
    [
      'an open vote needs no ballots',
      of({ group: 're_election', step: 1, version: 1, summoned: 9, present: 9, names: names(undefined) }),
      'silent',
    ],
    [
      'an open vote of step 4 needs no ballots',
      of({ group: 're_election', step: 4, version: 1, summoned: 9, present: 9, names: names(undefined) }),
      'silent',
    ],
    [
      'step 3 and step 5 need ballots',
      of(
        { group: 're_election', step: 3, version: 1, summoned: 9, present: 9, names: names(undefined) },
        { group: 're_election', step: 5, version: 1, summoned: 9, present: 9, names: names(undefined) },
      ),
      'undecided',
    ],
    [
      'step 5 needs ballots',
      of({ group: 're_election', step: 5, version: 1, summoned: 9, present: 9, names: names(undefined) }),
      'undecided',
    ],
    [
      'nothing counted yet',
      of({ group: 're_election', step: 2, version: 1, names: names(undefined) }),
      'silent',
    ],
  ] as const
).map(toCase('ANY.BALLOT'));

const tied = (introduced: number, roster: number, ...votes: readonly number[]): RuleCase['scheme'] => ({
  facts: XA,
  tables: { roster: crowd([roster, {}]), surplus: { executive_committee: { introduced, seats: 1 } } },
  steps: [re(5, { names: names(...votes) })],
});

const TIE: readonly RuleCase[] = (
  [
    ['two equal for the last place', tied(2, 3, 20, 18, 18), 'finding', 'steps.tie'],
    ['the last place is ahead by one', tied(2, 3, 20, 19, 18), 'silent'],
    ['equal, and all are introduced', tied(3, 3, 20, 18, 18), 'silent'],
    ['equal, and the head has chosen', tied(2, 2, 20, 18, 18), 'met'],
    ['equal below half is no matter', tied(2, 4, 20, 18, 12, 12), 'silent'],
    [
      'across both groups',
      {
        ...tied(1, 2, 18),
        steps: [
          re(5, { names: names(18) }),
          exampleStep('first_time', 5, { names: [{ id: 'p2', name: 'B', votes: 18 }] }),
        ],
      },
      'finding',
      'steps.tie',
    ],
    [
      'the other group is not done',
      { ...tied(1, 2, 18, 18), steps: [re(5, { names: names(18, 18) }), exampleStep('first_time', 1)] },
      'silent',
    ],
  ] as const
).map(toCase('ANY.SUR.TIE'));

const PLACE: readonly RuleCase[] = (
  [
    ['a vote in the roster', { tables: { roster: crowd([1, { votes_3: 20 }]) } }, 'finding', 'steps.roster'],
    ['none', { tables: { roster: crowd([1, {}]) } }, 'silent'],
  ] as const
).map(toCase('ANY.STEP.PLACE'));

/** The five steps and their ballots. */
export const STEP_CASES: readonly RuleCase[] = [
  ...ORDER,
  ...QUORUM,
  ...MAJORITY,
  ...ONWARD,
  ...BALLOT,
  ...TIE,
  ...PLACE,
];

function toCase(rule: string) {
  return ([name, scheme, says, code, needs]: readonly [
    string,
    RuleCase['scheme'],
    Says,
    (string | undefined)?,
    (readonly string[])?,
  ]): RuleCase => ({
    rule,
    name,
    scheme,
    says,
    ...(code ? { code } : {}),
    ...(needs ? { needs } : {}),
  });
}
