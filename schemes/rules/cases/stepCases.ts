import type { StepName, StepRecord } from '../../model/steps/steps';
import { exampleStep, exampleSteps } from '../testing/exampleSteps';
import { crowd, type RuleCase, XA } from '../testing/ruleCase';

type Expected = RuleCase['outcome'];

const withSteps = (...steps: readonly StepRecord[]): RuleCase['scheme'] => ({ steps });
/** The first steps of re-election, and a row of the schedule. */
const done = (steps: number, work_state = 'done', milestone = 'process_re_election'): RuleCase['scheme'] => ({
  steps: exampleSteps('re_election').slice(0, steps),
  tables: { schedule: { a: { task: 'Quy trình', milestone, work_state } } },
});
const reElection = exampleStep.bind(null, 're_election');
const fiveSteps = exampleSteps('re_election');
const names = (...votes: readonly (number | undefined)[]): readonly StepName[] =>
  votes.map((count, i) => ({
    id: `p${i + 1}`,
    name: `Người ${i + 1}`,
    ...(count === undefined ? {} : { votes: count }),
  }));

const ORDER: readonly RuleCase[] = (
  [
    ['five steps, day after day', withSteps(...fiveSteps), 'met'],
    ['two steps on one day', withSteps(reElection(1), reElection(2, { date: '2025-04-11' })), 'met'],
    [
      'a step a day before the one it follows',
      withSteps(reElection(1), reElection(2, { date: '2025-04-10' })),
      'finding',
      'steps.order',
    ],
    ['a step left out', withSteps(reElection(1), reElection(3)), 'finding', 'steps.gap'],
    ['begins at step 2', withSteps(reElection(2)), 'finding', 'steps.gap'],
    ['no date yet', withSteps(reElection(1, { date: undefined })), 'undecided'],
    ['no record', withSteps(), 'silent'],
    ['no part of the five steps given', {}, 'silent'],
    ['first time after re-election', withSteps(...fiveSteps, exampleStep('first_time', 1)), 'met'],
    [
      'first time on the day re-election ends',
      withSteps(...fiveSteps, exampleStep('first_time', 1, { date: '2025-04-15' })),
      'met',
    ],
    [
      'first time a day before re-election ends',
      withSteps(...fiveSteps, exampleStep('first_time', 1, { date: '2025-04-14' })),
      'finding',
      'steps.groups',
    ],
    [
      'first time while re-election is at step 4',
      withSteps(...fiveSteps.slice(0, 4), exampleStep('first_time', 1)),
      'finding',
      'steps.unfinished',
    ],
    ['four steps of a process that the schedule calls done', done(4), 'finding', 'steps.notDone'],
    ['five steps of a process that the schedule calls done', done(5), 'met'],
    ['four steps of a process under way', done(4, 'under_way'), 'met'],
    ['another process is done', done(4, 'done', 'process_first_time'), 'met'],
    ['first time alone', withSteps(exampleStep('first_time', 1)), 'silent'],
  ] as const
).map(toCase('ANY.STEP.ORDER'));

const QUORUM: readonly RuleCase[] = (
  [
    ['40 of 60', withSteps(reElection(1), reElection(2, { present: 40 })), 'met'],
    ['39 of 60', withSteps(reElection(1), reElection(2, { present: 39 })), 'finding', 'steps.quorum'],
    ['41 of 61', withSteps(reElection(1), reElection(2, { summoned: 61, present: 41 })), 'met'],
    [
      '40 of 61',
      withSteps(reElection(1), reElection(2, { summoned: 61, present: 40 })),
      'finding',
      'steps.quorum',
    ],
    [
      'present not counted',
      withSteps(reElection(1), reElection(2, { present: undefined })),
      'undecided',
      undefined,
      ['present'],
    ],
    [
      'summoned not counted',
      withSteps(reElection(1), { ...reElection(2), summoned: undefined }),
      'undecided',
      undefined,
      ['summoned'],
    ],
    ['step 3 needs no quorum', withSteps(reElection(3, { present: 1 })), 'silent'],
  ] as const
).map(toCase('ANY.STEP.QUORUM'));

/** One person in the roster, slated for the committee. */
const SLATED = { facts: XA, tables: { roster: crowd([1, {}]) } } as const;

const MAJORITY: readonly RuleCase[] = (
  [
    [
      '13 of 25 goes on',
      withSteps(reElection(3, { names: names(13) }), reElection(4, { names: names(undefined) })),
      'met',
    ],
    [
      '12 of 25 goes on',
      withSteps(reElection(3, { names: names(12) }), reElection(4, { names: names(undefined) })),
      'finding',
      'steps.majority',
    ],
    [
      '12 of 25 falls out',
      withSteps(reElection(3, { names: names(20, 12) }), reElection(4, { names: names(20) })),
      'met',
    ],
    [
      '12 of 24 goes on',
      withSteps(reElection(3, { summoned: 24, names: names(12) }), reElection(4, { names: names(20) })),
      'finding',
      'steps.majority',
    ],
    [
      '13 of 24 goes on',
      withSteps(reElection(3, { summoned: 24, names: names(13) }), reElection(4, { names: names(20) })),
      'met',
    ],
    [
      'more than half of those present alone',
      withSteps(reElection(3, { present: 20, names: names(12) }), reElection(4, { names: names(undefined) })),
      'finding',
      'steps.majority',
    ],
    [
      '30 of 60 at step 2 goes on',
      withSteps(reElection(2, { names: names(30) }), reElection(3, { names: names(20) })),
      'finding',
      'steps.majority',
    ],
    [
      '31 of 60 at step 2 goes on',
      withSteps(reElection(2, { names: names(31) }), reElection(3, { names: names(20) })),
      'met',
    ],
    [
      'short at step 2, back at step 5',
      withSteps(reElection(2, { names: names(30) }), reElection(5, { names: names(20) })),
      'finding',
      'steps.majority',
    ],
    [
      '12 of 25 at step 5, still slated',
      { ...SLATED, steps: [reElection(5, { names: names(12) })] },
      'finding',
      'steps.final',
    ],
    ['13 of 25 at step 5, slated', { ...SLATED, steps: [reElection(5, { names: names(13) })] }, 'met'],
    ['12 of 25 at step 5, not in the roster', withSteps(reElection(5, { names: names(12) })), 'met'],
    ['votes not counted at step 3', withSteps(reElection(3, { names: names(undefined) })), 'undecided'],
    ['those summoned not counted', withSteps({ ...reElection(3), summoned: undefined }), 'undecided'],
    [
      '12 of 25 at a ballot of step 1 goes on',
      withSteps(reElection(1, { names: names(12) }), reElection(2, { names: names(40) })),
      'finding',
      'steps.majority',
    ],
    [
      '12 of 25 at a ballot of step 4 goes on',
      withSteps(reElection(4, { names: names(12) }), reElection(5, { names: names(20) })),
      'finding',
      'steps.majority',
    ],
    [
      'step 4 agrees to its list without a ballot',
      withSteps(reElection(4, { names: names(undefined) })),
      'silent',
    ],
    [
      'step 1 agrees to its list without a ballot',
      withSteps(reElection(1, { names: names(undefined, undefined) })),
      'silent',
    ],
    [
      'step 4 with a ballot that not all have counted',
      withSteps(reElection(4, { names: names(20, undefined) })),
      'undecided',
    ],
  ] as const
).map(toCase('ANY.STEP.50'));

const ONWARD: readonly RuleCase[] = (
  [
    ['the same names', withSteps(reElection(1), reElection(2)), 'met'],
    ['a name less', withSteps(reElection(1), reElection(2, { names: names(40) })), 'met'],
    [
      'a name more',
      withSteps(reElection(1), reElection(2, { names: names(40, 40, 40) })),
      'finding',
      'steps.onward',
    ],
    ['the step before has no names yet', withSteps(reElection(1, { names: [] }), reElection(2)), 'silent'],
    ['the other group has the step before', withSteps(reElection(1), exampleStep('first_time', 2)), 'silent'],
  ] as const
).map(toCase('ANY.STEP.ON'));

const BALLOT: readonly RuleCase[] = (
  [
    ['all fit', withSteps(reElection(2)), 'met'],
    [
      'each one less',
      withSteps(
        reElection(2, { present: 59, issued: 58, returned: 57, valid: 56, invalid: 1, names: names(56) }),
      ),
      'met',
    ],
    ['one present too many', withSteps(reElection(2, { present: 61 })), 'finding', 'steps.chain'],
    ['one issued too many', withSteps(reElection(2, { present: 59, issued: 60 })), 'finding', 'steps.chain'],
    [
      'one returned too many',
      withSteps(reElection(2, { issued: 59, returned: 60 })),
      'finding',
      'steps.chain',
    ],
    [
      'returned above present, issued not counted',
      withSteps(reElection(2, { present: 59, issued: undefined })),
      'finding',
      'steps.chain',
    ],
    [
      'one ballot missing',
      withSteps(reElection(2, { valid: 58, invalid: 1, names: names(58) })),
      'finding',
      'steps.sum',
    ],
    ['one ballot too many', withSteps(reElection(2, { valid: 60, invalid: 1 })), 'finding', 'steps.sum'],
    [
      'votes as many as valid ballots',
      withSteps(reElection(2, { valid: 59, invalid: 1, names: names(59) })),
      'met',
    ],
    [
      'one vote more than valid ballots',
      withSteps(reElection(2, { valid: 59, invalid: 1, names: names(60) })),
      'finding',
      'steps.votes',
    ],
    [
      'votes above those summoned, nothing else counted',
      withSteps({ group: 're_election', step: 3, version: 1, summoned: 26, names: names(27) }),
      'finding',
      'steps.votes',
    ],
    ['invalid not counted', withSteps(reElection(2, { invalid: undefined })), 'undecided'],
    [
      'an open vote needs no ballots',
      withSteps({
        group: 're_election',
        step: 1,
        version: 1,
        summoned: 9,
        present: 9,
        names: names(undefined),
      }),
      'silent',
    ],
    [
      'an open vote of step 4 needs no ballots',
      withSteps({
        group: 're_election',
        step: 4,
        version: 1,
        summoned: 9,
        present: 9,
        names: names(undefined),
      }),
      'silent',
    ],
    [
      'step 3 and step 5 need ballots',
      withSteps(
        { group: 're_election', step: 3, version: 1, summoned: 9, present: 9, names: names(undefined) },
        { group: 're_election', step: 5, version: 1, summoned: 9, present: 9, names: names(undefined) },
      ),
      'undecided',
    ],
    [
      'step 5 needs ballots',
      withSteps({
        group: 're_election',
        step: 5,
        version: 1,
        summoned: 9,
        present: 9,
        names: names(undefined),
      }),
      'undecided',
    ],
    [
      'nothing counted yet',
      withSteps({ group: 're_election', step: 2, version: 1, names: names(undefined) }),
      'silent',
    ],
  ] as const
).map(toCase('ANY.BALLOT'));

const tied = (introduced: number, roster: number, ...votes: readonly number[]): RuleCase['scheme'] => ({
  facts: XA,
  tables: { roster: crowd([roster, {}]), surplus: { executive_committee: { introduced, seats: 1 } } },
  steps: [reElection(5, { names: names(...votes) })],
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
          reElection(5, { names: names(18) }),
          exampleStep('first_time', 5, { names: [{ id: 'p2', name: 'B', votes: 18 }] }),
        ],
      },
      'finding',
      'steps.tie',
    ],
    [
      'the other group is not done',
      {
        ...tied(1, 2, 18, 18),
        steps: [reElection(5, { names: names(18, 18) }), exampleStep('first_time', 1)],
      },
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

/** Cases on the five steps and their ballots. */
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
  return ([name, scheme, outcome, code, needs]: readonly [
    string,
    RuleCase['scheme'],
    Expected,
    (string | undefined)?,
    (readonly string[])?,
  ]): RuleCase => ({
    rule,
    name,
    scheme,
    outcome,
    ...(code ? { code } : {}),
    ...(needs ? { needs } : {}),
  });
}
