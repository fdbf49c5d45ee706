import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleScheme } from '../../rules/testing/exampleScheme';
import { parseSnapshot } from '../../snapshot/parseSnapshot';
import { parseStepEntry } from '../steps/parseSteps';
import { liftRosterVotes, votesInRosters, withRosterVotes } from './rosterVotes';
import { storedSnapshot } from './storedSnapshot';

const OLD = exampleScheme({
  tables: {
    roster: {
      a: { full_name: 'Nguyễn Văn An', candidacy_kind: 're_election', votes_2: 57, votes_5: 25 },
      b: { full_name: 'Lê Thị Bình', votes_2: 40 },
    },
  },
});

test('votes of an older scheme leave the roster and stand in the records, and a paper prints them all the same', () => {
  const lifted = liftRosterVotes(OLD);
  assert.equal(votesInRosters(OLD).length, 3);
  assert.deepEqual(votesInRosters(lifted), []);
  assert.deepEqual(
    lifted.steps?.map(({ group, step, names }) => [group, step, names.map(({ id, votes }) => [id, votes])]),
    [
      ['re_election', 2, [['a', 57]]],
      ['re_election', 5, [['a', 25]]],
      ['first_time', 2, [['b', 40]]],
    ],
  );
  assert.deepEqual(withRosterVotes(lifted).sections, OLD.sections);
  assert.ok(parseSnapshot(JSON.parse(JSON.stringify(storedSnapshot(lifted)))).ok);
});

test('a number that the record has already is not overwritten by the roster', () => {
  const names = [{ id: 'a', name: 'Nguyễn Văn An', votes: 50 }];
  const kept = { ...OLD, steps: [{ group: 're_election', step: 2, version: 3, names } as const] };
  assert.deepEqual(liftRosterVotes(kept).steps?.[0]?.names, names);
});

test('a snapshot with a step twice, or a name twice in a step, names the place', () => {
  const step = { group: 're_election', step: 1, version: 0, names: [] } as const;
  const twice = parseSnapshot({ ...storedSnapshot(OLD), steps: [step, step] });
  assert.deepEqual(twice, { ok: false, where: 'steps/1/step', problem: 'duplicate' });
  const name = { id: 'a', name: 'A' };
  assert.deepEqual(parseStepEntry({ names: [name, name] }), {
    ok: false,
    where: 'names/1/id',
    problem: 'duplicate',
  });
  for (const wrong of [
    { names: [], date: '2025-02-30' },
    { names: [], valid: -1 },
    { names: [], more: 1 },
    null,
  ]) {
    assert.equal(parseStepEntry(wrong).ok, false);
  }
});
