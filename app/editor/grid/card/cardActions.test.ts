import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roster } from '@schemes/model/tables/roster';
import type { GridActions } from '../model/GridActions';
import { gridType } from '../model/gridType';
import { cardActions } from './cardActions';
import { cardParts } from './cardParts';

/** A card of three fields whose calls are written down. */
function card(column: string) {
  const calls: string[] = [];
  const note =
    (name: string) =>
    (...given: unknown[]) => {
      calls.push(
        [name, ...given.map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one)))].join(
          ' ',
        ),
      );
    };
  const actions = {
    goTo: note('goTo'),
    command: note('command'),
    commit: note('commit'),
    extendTo: note('extendTo'),
  } as unknown as GridActions;
  const own = cardActions(actions, {
    active: () => ({ row: 'r', column }),
    fields: () => ['a', 'b', 'c'],
    leave: note('leave'),
  });
  return { own, calls };
}

test('Tab, Enter and arrows move between the fields of the row; behind the last field Tab leaves the card', () => {
  const middle = card('b');
  middle.own.command({ kind: 'next', by: 1 });
  middle.own.command({ kind: 'next', by: -1 });
  middle.own.command({ kind: 'move', rows: 1, columns: 0, inRange: true });
  middle.own.command({ kind: 'move', rows: 0, columns: -1 });
  assert.deepEqual(middle.calls, ['goTo r c', 'goTo r a', 'goTo r c', 'goTo r a']);
  const last = card('c');
  last.own.command({ kind: 'next', by: 1 });
  last.own.command({ kind: 'move', rows: 1, columns: 0 });
  assert.deepEqual(last.calls, ['leave 1']);
});

test('a value is written by the table’s own commit, and then the focus moves on', () => {
  const { own, calls } = card('a');
  own.commit('x', { kind: 'next', by: 1 }, 'w');
  assert.deepEqual(calls, ['commit x null w', 'goTo r b']);
});

test('commands on ranges do nothing in a card; undo, clearing and adding a row are the table’s', () => {
  const { own, calls } = card('a');
  own.command({ kind: 'fillDown' });
  own.command({ kind: 'selectAll' });
  own.extendTo('r', 'b');
  assert.deepEqual(calls, []);
  for (const kind of ['undo', 'clear', 'addRow'] as const) own.command({ kind });
  assert.equal(calls.length, 3);
});

test('the card of a person has every column of the table, in the parts of the form', () => {
  const type = gridType(roster);
  const parts = cardParts(type);
  assert.deepEqual(
    parts.map(({ group }) => group),
    [null, 'identity', 'education', 'posts', 'career', 'ballots', null],
  );
  assert.deepEqual(
    parts.flatMap(({ columns }) => columns),
    type.columns,
  );
});
