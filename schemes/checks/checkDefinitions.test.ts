import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CHECK_DEFINITIONS } from './checkDefinitions';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const KINDS: readonly string[] = CHECK_DEFINITIONS.map(({ kind }) => kind);

describe('definitions of checks', () => {
  it('every check that a folder of checks defines is in the list of its family', () => {
    const defined = readdirSync(FOLDER, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => readdirSync(`${FOLDER}/${name}`).map((file) => `${FOLDER}/${name}/${file}`))
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/defineCheck\(\{\s*kind: '([\w.]+)'/g)].map(
          ([, kind]) => kind,
        ),
      );
    assert.ok(defined.length > 100);
    assert.deepEqual(defined.sort(), [...KINDS].sort());
  });

  it('no two definitions share a kind', () => assert.equal(new Set(KINDS).size, KINDS.length));
});
