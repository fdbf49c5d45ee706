import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { GridCommand } from '../model/GridCommand';
import { gridPlace } from '../model/gridPlace';
import { nextInRange } from '../model/gridRange';
import { gridKey } from './gridKey';

const ROWS = ['a', 'b', 'c'];
const COLUMNS = ['x', 'y'];

/** Presses keys written as `Ctrl+Shift+Enter` and returns where they lead. */
function press(keys: string, row = 'b', column = 'x') {
  const command = gridKey(keyPress(keys));
  assert.ok(command, `${keys} is a command`);
  if (command.kind !== 'move' && command.kind !== 'next' && command.kind !== 'edge') return command.kind;
  const place = gridPlace({ row, column }, command, ROWS, COLUMNS);
  return place && place.row + place.column;
}

function keyPress(keys: string) {
  const parts = keys.split('+');
  const has = (name: string) => parts.includes(name);
  return { key: parts.at(-1) ?? '', ctrl: has('Ctrl'), shift: has('Shift'), alt: has('Alt') };
}

describe('keys in a table, as in a spreadsheet', () => {
  for (const [keys, place] of [
    ['ArrowUp', 'ax'],
    ['ArrowDown', 'cx'],
    ['ArrowRight', 'by'],
    ['Enter', 'cx'],
    ['Shift+Enter', 'ax'],
    ['Tab', 'by'],
    ['Shift+Tab', 'ay'],
    ['End', 'by'],
    ['Ctrl+Home', 'ax'],
    ['Ctrl+End', 'cy'],
    ['Alt+PageDown', 'by'],
    ['PageDown', 'cx'],
  ] as const) {
    test(`${keys} leads from bx to ${place}`, () => assert.equal(press(keys), place));
  }

  test('arrows stay inside the table', () => {
    assert.equal(press('ArrowLeft', 'a', 'x'), 'ax');
    assert.equal(press('ArrowDown', 'c', 'y'), 'cy');
  });

  test('Tab moves on to the next row and leaves the table after the last cell', () => {
    assert.equal(press('Tab', 'a', 'y'), 'bx');
    assert.equal(press('Tab', 'c', 'y'), null);
    assert.equal(press('Shift+Tab', 'a', 'x'), null);
  });

  for (const [keys, kind] of [
    ['F2', 'edit'],
    ['Delete', 'clear'],
    ['Backspace', 'clear'],
    ['Ctrl+Enter', 'addRow'],
    ['Ctrl+Shift+Enter', 'addPart'],
    ['Ctrl+Delete', 'removeRow'],
    ['Ctrl+z', 'undo'],
    ['Ctrl+Shift+Z', 'redo'],
    ['Ctrl+y', 'redo'],
    ['Alt+ArrowUp', 'moveRow'],
    ['Ctrl+a', 'selectAll'],
    ['Shift+ ', 'selectRow'],
    ['Ctrl+ ', 'selectColumn'],
    ['Ctrl+d', 'fillDown'],
    ['Ctrl+R', 'fillRight'],
    ['Alt+=', 'sum'],
    ['Shift+F10', 'menu'],
    ['ContextMenu', 'menu'],
    ['Ctrl+Shift+L', 'columnPanel'],
    ['F4', 'repeat'],
    ['Ctrl+;', 'today'],
    ['Ctrl+Shift+ ', 'selectAll'],
    ['Ctrl+Backspace', 'show'],
    ['F6', 'leave'],
    ['Escape', 'collapse'],
  ] as const satisfies readonly (readonly [string, GridCommand['kind']])[]) {
    test(`${keys} is ${kind}`, () => assert.equal(press(keys), kind));
  }

  for (const text of ['a', 'ư', '5', ' ', 'Process', 'Dead', 'Alt+a', 'Ctrl+c', 'Ctrl+Alt+q']) {
    test(`${JSON.stringify(text)} is left to the cell`, () => assert.equal(gridKey(keyPress(text)), null));
  }

  // Copy, cut and paste come as events of their own.
  for (const keys of [
    ...[
      'Ctrl+c',
      'Ctrl+x',
      'Ctrl+v',
      'Ctrl+Shift+V',
      'Ctrl+f',
      'Ctrl+h',
      'Ctrl+g',
      'Ctrl+p',
      'Ctrl+s',
      'Ctrl+o',
    ],
    ...['Ctrl+n', 'Ctrl+t', 'Ctrl+w', 'Ctrl+l', 'Ctrl+-', 'Ctrl+=', 'Ctrl+0', 'Ctrl+1', 'Ctrl+9'],
    ...['Ctrl+PageUp', 'Ctrl+PageDown', 'Ctrl+Tab', 'Alt+ArrowLeft', 'Alt+ArrowRight', 'Alt+F4', 'Alt+d'],
    ...[
      'F1',
      'F3',
      'F5',
      'F7',
      'F8',
      'F9',
      'F11',
      'F12',
      'Shift+F2',
      'Shift+F4',
      'Ctrl+Shift+T',
      'Ctrl+Shift+I',
    ],
  ]) {
    test(`${keys} is left to the browser and the page`, () => assert.equal(gridKey(keyPress(keys)), null));
  }

  for (const [keys, rows, columns] of [
    ['Ctrl+ArrowUp', -1, 0],
    ['Ctrl+ArrowDown', 1, 0],
    ['Ctrl+ArrowLeft', 0, -1],
    ['Ctrl+ArrowRight', 0, 1],
  ] as const) {
    test(`${keys} goes to the edge of the data`, () =>
      assert.deepEqual(gridKey(keyPress(keys)), { kind: 'dataEdge', rows, columns, extend: false }));
  }

  for (const keys of [
    'Shift+ArrowDown',
    'Shift+PageUp',
    'Shift+Home',
    'Shift+End',
    'Ctrl+Shift+ArrowRight',
    'Ctrl+Shift+End',
  ]) {
    test(`${keys} extends the range; without Shift the cursor moves`, () => {
      const extends_ = (press: string) => (gridKey(keyPress(press)) as { extend?: boolean }).extend;
      assert.equal(extends_(keys), true);
      assert.equal(extends_(keys.replace('Shift+', '')), false);
    });
  }

  for (const keys of ['Enter', 'Shift+Enter', 'Tab', 'Shift+Tab']) {
    test(`${keys} never extends the range`, () => assert.ok(!('extend' in (gridKey(keyPress(keys)) ?? {}))));
  }

  test('from a row that someone has removed, the keys lead to the first row', () => {
    assert.equal(press('ArrowRight', 'gone', 'x'), 'ay');
  });
});

describe('Enter and Tab in a range', () => {
  const range = { top: 1, bottom: 2, left: 0, right: 1 };
  const walk = (way: 'down' | 'along', by: 1 | -1, row = 1, column = 0) => {
    const seen: string[] = [];
    let at = { row, column };
    for (let i = 0; i < 5; i++) {
      at = nextInRange(range, at, way, by);
      seen.push(`${at.row}${at.column}`);
    }
    return seen.join(' ');
  };
  test('Enter goes down each column and from the last cell to the first', () =>
    assert.equal(walk('down', 1), '20 11 21 10 20'));
  test('Shift+Enter goes the same way back', () => assert.equal(walk('down', -1), '21 11 20 10 21'));
  test('Tab goes along each row', () => assert.equal(walk('along', 1), '11 20 21 10 11'));
  test('Shift+Tab goes back', () => assert.equal(walk('along', -1), '21 20 11 10 21'));
  test('from outside the range the first cell comes first', () =>
    assert.equal(walk('down', 1, 0, 1), '10 20 11 21 10'));
});
