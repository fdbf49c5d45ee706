import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as everyLanguage from '@schemes/messages/catalogues';
import { tableWord } from '@schemes/messages/tableWords';
import { catalogueOf, hasKey, loadCatalogue } from './pageCatalogues';

test('a page has the messages of its own language, and Vietnamese in any', async () => {
  assert.throws(() => catalogueOf('vi'), /not loaded/);
  await loadCatalogue('vi');
  assert.equal(catalogueOf('vi')['nav.schemes'], 'Đề án');
  assert.throws(() => catalogueOf('en'), /not loaded/);
  await loadCatalogue('en');
  assert.equal(catalogueOf('en')['nav.schemes'], 'Schemes');
  assert.equal(hasKey('nav.schemes'), true);
  assert.equal(hasKey('nav.none'), false);
});

test('what replaces the catalogues in a page offers the same functions', () => {
  const own = { catalogueOf, hasKey };
  assert.deepEqual(Object.keys(own).sort(), Object.keys(everyLanguage).sort());
});

test('what is pasted or imported is recognised in both languages though a page has loaded one', () => {
  for (const key of ['column.roster.full_name', 'choice.sex.female', 'choice.unit_kind.merged_two']) {
    const [vietnamese, english] = [tableWord('vi', key), tableWord('en', key)];
    assert.ok(vietnamese && english && vietnamese !== english, key);
  }
});

test('no code that pages share names a language to `t`, since a page may not have loaded it', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const naming = ['schemes', 'app'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(
        (name) =>
          /\.tsx?$/.test(name) && !name.includes('.test.') && !/(?:^|\/)(?:testing|cases)\//.test(name),
      )
      .filter((name) => {
        const text = readFileSync(join(root, folder, name), 'utf8');
        return (
          /\bt(?:In|extIn)?\(\s*'en'/.test(text) ||
          (/\bLANGS\b|\['vi', 'en'\]/.test(text) && /messages\/t'/.test(text))
        );
      })
      .map((name) => `${folder}/${name}`),
  );
  assert.deepEqual(naming, []);
});
