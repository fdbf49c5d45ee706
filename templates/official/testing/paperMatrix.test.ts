import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { t } from '@schemes/messages/t';
import { PAPERS } from '@templates/official/kinds/papers';
import { headLines, MATRIX_LEVELS, MATRIX_STATES, tableHead } from './paperMatrix';

const document = await readFile(new URL('../../../docs/papers.md', import.meta.url), 'utf8');

test('docs/papers.md has a table for each state, with every kind and every level, and counts the rules of today', () => {
  for (const line of headLines()) assert.ok(document.includes(line), `run npm run docs:papers: ${line}`);
  const tables = document.split('\n## ').slice(1);
  assert.deepEqual(
    tables.map((table) => table.split('\n')[0]),
    Object.keys(MATRIX_STATES),
  );
  for (const table of tables) {
    assert.ok(table.includes(tableHead()));
    const rows = table.split('\n').filter((line) => /^\| .*\d+\/\d+/.test(line));
    assert.deepEqual(
      rows.map((row) => row.split(' | ')[0]?.replace('| ', '')),
      PAPERS.map(({ title }) => t('vi', title)),
    );
    for (const row of rows) {
      const cells = row.split('|').slice(2, -1);
      assert.equal(cells.length, MATRIX_LEVELS.length);
      for (const cell of cells) {
        const [met, checked] = cell.trim().split('/').map(Number);
        assert.ok(cell.trim() === '–' || met === checked, row);
      }
    }
  }
});
