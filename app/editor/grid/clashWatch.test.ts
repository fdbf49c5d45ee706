import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addRow, setCell } from '@schemes/doc/editRows';
import fc from 'fast-check';
import * as Y from 'yjs';
import { type CellClash, clashWatch } from './clashWatch';

const MINE = Symbol('mine');

/** Two people's copies of a table with one row; `meet` sends each what it lacks. */
function two(oneId: number, otherId: number) {
  const docs = [new Y.Doc(), new Y.Doc()] as const;
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
    const told: CellClash[] = [];
    clashWatch(root, MINE)((clash) => told.push(clash));
    const write = (value: string) => doc.transact(() => setCell(root, 'r', 'note', value), MINE);
    return { root, told, write, held: () => (root.get('r') as Y.Map<unknown>).get('c:note') };
  });
  docs[0].transact(() => addRow(docs[0].getMap('t:x'), 'r'));
  meet();
  return { people, meet };
}

describe('two people write one cell', () => {
  for (const [oneId, otherId] of [
    [1, 2],
    [2, 1],
  ] as const) {
    test(`at the same time: both are told, whoever's value stands (clients ${oneId}, ${otherId})`, () => {
      const { people, meet } = two(oneId, otherId);
      const [one, other] = people;
      assert.ok(one && other);
      one.write('A');
      meet();
      one.write('B');
      other.write('C');
      meet();
      const winner = one.held();
      assert.equal(other.held(), winner);
      assert.deepEqual(one.told, [
        {
          row: 'r',
          column: 'note',
          mine: 'B',
          theirs: 'C',
          winner: winner === 'B' ? 'mine' : 'theirs',
          client: otherId,
        },
      ]);
      assert.deepEqual(other.told, [
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

  test('one after the other: nobody is told', () => {
    const { people, meet } = two(1, 2);
    for (let i = 0; i < 6; i++) {
      people[i % 2]?.write(`v${i}`);
      meet();
    }
    for (const { told } of people) assert.deepEqual(told, []);
  });

  test('whatever the order, a value that did not stand was told to the one who wrote it', () => {
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
          const before = people.map(({ told }) => told.length);
          meet();
          for (const [i, person] of people.entries()) {
            const both = since[0] !== undefined && since[1] !== undefined && since[0] !== since[1];
            if (both) assert.ok(person.told.length > (before[i] ?? 0), 'both wrote, both are told');
            if (since[0] === undefined || since[1] === undefined)
              assert.equal(person.told.length, before[i], 'one wrote, nobody is told');
          }
          since = [];
        }
      }),
    );
  });
});
