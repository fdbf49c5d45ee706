import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as everyLanguage from '@schemes/messages/catalogues';
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
