import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { relateStyles } from './relateStyles.mjs';

test('style sheets of the build name their fonts beside themselves', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'de-an-styles-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const style = join(folder, 'app-1.css');
  writeFileSync(style, 'a{src:url("/build/_assets/x-1.woff2")}b{src:url(/build/_assets/y-2.woff2)}');
  writeFileSync(join(folder, 'x-1.woff2'), '/build/_assets/');
  assert.equal(relateStyles(folder), 2);
  assert.equal(readFileSync(style, 'utf8'), 'a{src:url("./x-1.woff2")}b{src:url(./y-2.woff2)}');
  assert.equal(readFileSync(join(folder, 'x-1.woff2'), 'utf8'), '/build/_assets/');
});
