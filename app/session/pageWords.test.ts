import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { vi } from '@schemes/messages/vi/catalogue';
import { command } from '@schemes/messages/vi/command';
import { office } from '@schemes/messages/vi/office';
import { firstVi } from './words/firstVi';
import { laterVi } from './words/laterVi';
import { tablesVi } from './words/tablesVi';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The editor's modules that are loaded before the first key, and what they import in turn. */
const FIRST = [
  'app/entry.client.tsx',
  'app/root.tsx',
  'app/routes/schemes.$id._index.tsx',
  'app/editor/narrative/NarrativeEditor.tsx',
];
const WITH_TABLES = ['app/editor/section/SectionTables.tsx', 'app/editor/facts/FactsForm.tsx'];

/**
 * Keys that modules name which are there before their words are, and write only what comes with those: a refusal answers an
 * act of the person, a finding comes with the rules.
 */
const LATER_ALL_THE_SAME = /^(?:refusal|finding|confirmPassword)\./;
/** Names of acts, which are keys of messages too, and states of the server, which begin like those of a section. */
const NO_MESSAGES = new Set([
  'rules.move',
  'template.take',
  'steps.publish',
  'steps.lock',
  ...Object.keys(office),
]);

function closure(entries: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = readFileSync(join(ROOT, path), 'utf8');
    for (const [, clause, from = ''] of text.matchAll(/^(?:import|export) ([^;]*?)from '([^']+)';/gm)) {
      if (/^type /.test(clause ?? '')) continue;
      const file = resolve(path, from);
      if (file !== null) visit(file);
    }
  };
  for (const entry of entries) visit(entry);
  return [...seen];
}

function resolve(from: string, to: string): string | null {
  const base = to.startsWith('@schemes/')
    ? to.replace('@schemes', 'schemes')
    : to.startsWith('.')
      ? join(dirname(from), to)
      : null;
  if (base === null) return null;
  return (
    [base, `${base}.ts`, `${base}.tsx`].find(
      (path) => /\.tsx?$/.test(path) && existsSync(join(ROOT, path)),
    ) ?? null
  );
}

/** The keys of the catalogue that modules name, those of templates by what they begin with. */
function namedKeys(paths: readonly string[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  const keys = Object.keys(vi);
  for (const path of paths) {
    if (/^schemes\/messages\/(?:vi|en)\//.test(path) || path === 'schemes/messages/tableWords.ts') continue;
    const text = readFileSync(join(ROOT, path), 'utf8');
    for (const [, key = ''] of text.matchAll(/'([\w.]+)'/g)) if (key in vi) named.set(key, path);
    for (const [, start = '', end = ''] of text.matchAll(/`([a-zA-Z]+\.[\w.]*)\$\{[^`}]*\}([\w.]*)`/g))
      for (const key of keys) if (key.startsWith(start) && key.endsWith(end)) named.set(key, path);
  }
  return named;
}

function lacking(paths: readonly string[], words: object): readonly string[] {
  return [...namedKeys(paths)]
    .filter(([key]) => !(key in words) && !NO_MESSAGES.has(key) && !LATER_ALL_THE_SAME.test(key))
    .map(([key, path]) => `${key} in ${path}`);
}

test('what the editor shows before the first key has its words by then', () => {
  assert.deepEqual(lacking(closure(FIRST), firstVi), []);
});

test('tables and facts have their words when they are drawn', () => {
  assert.deepEqual(lacking(closure(WITH_TABLES), { ...firstVi, ...tablesVi }), []);
});

test('the parts of the catalogue are the whole of it, without the command line', () => {
  const parts = [firstVi, tablesVi, laterVi, command].flatMap((part) => Object.keys(part));
  assert.deepEqual(parts.sort(), Object.keys(vi).sort());
});
