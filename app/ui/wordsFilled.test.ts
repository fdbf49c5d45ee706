import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hasMessage, t } from '@schemes/messages/t';

const APP = fileURLToPath(new URL('..', import.meta.url));
/** A message used without parameters: `t('form.close')`. */
const BARE = /\bt\(\s*'([^']+)'\s*,?\s*\)/g;

test('no message with placeholders is used without parameters', () => {
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const found = files.flatMap((name) =>
    [...readFileSync(join(APP, name), 'utf8').matchAll(BARE)].map(([, key = '']) => ({ name, key })),
  );
  assert.ok(found.length > 200, `${found.length} words found`);
  const open = found.filter(({ key }) => hasMessage(key) && /\{[\w.]+\}/.test(t('vi', key)));
  assert.deepEqual(open, []);
});
