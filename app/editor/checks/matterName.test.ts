import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleScheme } from '@schemes/rules/testing/exampleScheme';
import { columnPlace } from './matterName';

test('blank cells of one column have one name; those of other columns and facts have their own', () => {
  const snapshot = exampleScheme({
    tables: { seats: { executive_committee: { planned: 27 }, standing_committee: { planned: 9 } } },
  });
  const at = (row: string, column: string) => ({ section: 's-seats', table: 't-seats', row, column });
  const name = (row: string, column: string) => columnPlace('vi', snapshot, at(row, column));
  assert.equal(name('executive_committee', 'present'), name('standing_committee', 'present'));
  assert.notEqual(name('executive_committee', 'present'), name('executive_committee', 'planned'));
  const fact = columnPlace('vi', snapshot, { section: 'facts', fact: 'leavers' });
  assert.notEqual(fact, columnPlace('vi', snapshot, { section: 'facts', fact: 'official_members' }));
});
