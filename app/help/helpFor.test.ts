import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { GUIDE_NAMES, GUIDE_PARTS } from './guides/Guide';
import { helpFor } from './helpFor';

const ROUTES = fileURLToPath(new URL('../routes', import.meta.url));
/** Pages without a part of their own: the help itself, an unknown address, and pages that draw nothing. */
const WITHOUT = ['/help', '/help/x', '/x', '/logout', '/preferences', '/styleguide', '/schemes/x/waivers'];

/** The paths of the routes that draw a page, `$id` replaced by `x`. */
function pagePaths(): readonly string[] {
  return readdirSync(ROUTES).flatMap((name) => {
    const file = existsSync(join(ROUTES, name, 'route.tsx'))
      ? join(ROUTES, name, 'route.tsx')
      : join(ROUTES, name);
    if (!file.endsWith('.tsx') || !readFileSync(file, 'utf8').includes('export default function')) return [];
    const parts = name
      .replace(/\.tsx$/, '')
      .split('.')
      .filter((part) => part !== '_index');
    return [`/${parts.map((part) => part.replace(/_$/, '').replace(/^\$.*/, 'x')).join('/')}`];
  });
}

test('every page has a part of the help', () => {
  const paths = pagePaths();
  assert.ok(paths.includes('/schemes/x/export') && paths.includes('/') && paths.includes('/admin'));
  const bare = paths.filter((path) => helpFor(path) === '/help' && !WITHOUT.includes(path));
  assert.deepEqual(bare, []);
});

test('the part of each page exists', () => {
  const known = new Set(
    GUIDE_NAMES.flatMap((name) => GUIDE_PARTS[name].map((part) => `/help/${name}#${part}`)),
  );
  for (const path of pagePaths().filter((one) => !WITHOUT.includes(one))) {
    assert.ok(known.has(helpFor(path)), `${path}: ${helpFor(path)}`);
  }
  for (const section of ['facts', 'text', 'tables'] as const) {
    assert.equal(helpFor('/schemes/abc', 'chair', section), `/help/member#${section}`);
  }
  assert.equal(helpFor('/schemes/new', 'chair', 'tables'), '/help/member#create');
  for (const guide of GUIDE_NAMES) {
    assert.ok(helpFor('/', guide).startsWith(`/help/${guide}#`), guide);
    assert.ok(known.has(helpFor('/', guide)), guide);
  }
  assert.equal(helpFor('/schemes/abc/export'), '/help/clerk#lacks');
  assert.equal(helpFor('/no-such-page'), '/help');
});
