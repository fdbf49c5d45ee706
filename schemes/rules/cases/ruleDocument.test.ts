import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { REGISTER_DAY } from '../../provisions/sourcesReadOn';
import { ruleDocument } from './ruleDocument';

const FILE = new URL('../../../docs/rules.md', import.meta.url);

it('docs/rules.md is what the packs give', () => {
  const written = readFileSync(FILE, 'utf8');
  assert.ok(
    written === ruleDocument(REGISTER_DAY),
    'docs/rules.md is not what the packs give: run `npm run docs:rules` and commit the file',
  );
});
