import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addRow, setCell } from '@schemes/doc/editRows';
import fc from 'fast-check';
import * as Y from 'yjs';
import type { CellConflict } from '../model/cellConflict';
import { watchConflicts } from './watchConflicts';

const MINE = Symbol('mine');
const MINUTE_MS = 60_000;

/** Two people's copies of a table with one row; `meet` sends each what it lacks. */
function two(oneId: number, otherId: number) {
  const docs = [new Y.Doc(), new Y.Doc()] as const;
  const clock = { now: 0 };
  docs[0].clientID = oneId;
  docs[1].clientID = otherId;
  const meet = () => {
    const [one, other] = docs;
    const toOther = Y.encodeStateAsUpdate(one, Y.encodeStateVector(other));
    const toOne = Y.encodeStateAsUpdate(other, Y.encodeStateVector(one));
    Y.applyUpdate(other, toOther, 'wire');
    Y.applyUpdate(one, toOne, 'wire');
  };
  const people = docs.map((doc) => {
    const root = doc.getMap<unknown>('t:x');
    const reported: CellConflict[] = [];
    const replaced: CellConflict[] = [];
    watchConflicts(
      root,
      MINE,
      () => clock.now,
    )((conflict) => (conflict.isReplaced ? replaced : reported).push(conflict));
    const write = (value: string | undefined) => doc.transact(() => setCell(root, 'r', 'note', value), MINE);
    return { root, reported, replaced, write, stored: () => (root.get('r') as Y.Map<unknown>).get('c:note') };
  });
  docs[0].transact(() => addRow(docs[0].getMap('t:x'), 'r'));
  meet();
  return { people, meet, clock };
}

describe('two people write one cell', () => {
  for (const [oneId, otherId] of [
    [1, 2],
    [2, 1],
  ] as const) {
    test(`at the same time: both people see a report, whichever value the cell keeps (clients ${oneId}, ${otherId})`, () => {
      const { people, meet } = two(oneId, otherId);
      const [one, other] = people;
      assert.ok(one && other);
      one.write('A');
      meet();
      one.write('B');
      other.write('C');
      meet();
      const winner = one.stored();
      assert.equal(other.stored(), winner);
      assert.deepEqual(one.reported, [
        {
          row: 'r',
          column: 'note',
          mine: 'B',
          theirs: 'C',
          winner: winner === 'B' ? 'mine' : 'theirs',
          client: otherId,
        },
      ]);
      assert.deepEqual(other.reported, [
        {
          row: 'r',
          column: 'note',
          mine: 'C',
          theirs: 'B',
          winner: winner === 'C' ? 'mine' : 'theirs',
          client: oneId,
        },
      ]);
    });
  }

  test('one after the other: only the person whose value was replaced sees a report, with both values', () => {
    const { people, meet } = two(1, 2);
    const [one, other] = people;
    assert.ok(one && other);
    one.write('A');
    meet();
    other.write('B');
    meet();
    assert.deepEqual([one.reported, other.reported, other.replaced], [[], [], []]);
    const place = { row: 'r', column: 'note', winner: 'theirs', isReplaced: true };
    assert.deepEqual(one.replaced, [{ ...place, mine: 'A', theirs: 'B', client: 2 }]);
    one.write('C');
    meet();
    assert.deepEqual(other.replaced, [{ ...place, mine: 'B', theirs: 'C', client: 1 }]);
    other.write(undefined);
    meet();
    assert.deepEqual(one.replaced.at(-1), { ...place, mine: 'C', theirs: undefined, client: null });
    assert.deepEqual([one.reported, other.reported], [[], []]);
  });

  test('a value replaced long after it was written is ordinary work and not reported', () => {
    const { people, meet, clock } = two(1, 2);
    const [one, other] = people;
    one?.write('A');
    meet();
    clock.now = 4 * MINUTE_MS;
    other?.write('B');
    meet();
    assert.deepEqual([one?.reported, one?.replaced], [[], []]);
  });

  test('in every order, the person whose value is lost sees a report', () => {
    const step = fc.oneof(fc.constant('meet' as const), fc.tuple(fc.nat(1), fc.string({ minLength: 1 })));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.boolean(), (steps, swap) => {
        const { people, meet } = two(swap ? 2 : 1, swap ? 1 : 2);
        let since: [string?, string?] = [];
        for (const next of [...steps, 'meet' as const]) {
          if (next !== 'meet') {
            people[next[0]]?.write(next[1]);
            since[next[0]] = next[1];
            continue;
          }
          const before = people.map(({ reported }) => reported.length);
          meet();
          for (const [i, person] of people.entries()) {
            const both = since[0] !== undefined && since[1] !== undefined && since[0] !== since[1];
            if (both)
              assert.ok(person.reported.length > (before[i] ?? 0), 'both wrote, so both see a report');
            if (since[0] === undefined || since[1] === undefined)
              assert.equal(person.reported.length, before[i], 'one wrote, so there is no report');
          }
          since = [];
        }
      }),
    );
  });
});
