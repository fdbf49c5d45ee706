import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { settingsTable } from './readSettings';

const docs = fileURLToPath(new URL('../../docs', import.meta.url));

test('the guides list every setting as the program reads it', () => {
  for (const [page, lang] of [
    ['operations.md', 'en'],
    ['van-hanh.md', 'vi'],
  ] as const) {
    const text = readFileSync(join(docs, page), 'utf8');
    for (const row of settingsTable(lang)) assert.ok(text.includes(`\n${row}\n`), `${page} lacks ${row}`);
    const rows = text.split('\n').filter((line) => /^\| `[A-Z_]+` \|/.test(line));
    assert.equal(rows.length, settingsTable(lang).length, `${page} lists a setting that there is not`);
  }
});
