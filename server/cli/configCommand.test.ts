import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configCommand } from './configCommand';

function run(env: Record<string, string>, asJson = false) {
  const out: string[] = [];
  const err: string[] = [];
  const code = configCommand(
    asJson,
    {
      lang: 'en',
      out: (line) => out.push(line),
      err: (line) => err.push(line),
      readFile: async () => new Uint8Array(),
      writeFile: async () => {},
      readPassword: async () => null,
    },
    { LANG: 'en', ...env },
  );
  return { code, out, err };
}

test('config lists value, default and source of every setting, and no secret', () => {
  const { code, out, err } = run({ PORT: '8080', METRICS_TOKEN: 'a-secret-of-this-server' });
  assert.equal(code, 0);
  assert.deepEqual(err, []);
  assert.ok(out.some((line) => line.startsWith('PORT: 8080 (default: 3000; source: environment).')));
  assert.ok(out.some((line) => line.startsWith('HOST: 127.0.0.1 (default: 127.0.0.1; source: default).')));
  assert.ok(out.some((line) => line.startsWith('METRICS_TOKEN: set ')));
  assert.doesNotMatch(out.join('\n'), /a-secret-of-this-server/);
});

test('config still lists what cannot be used, says why and exits with 2', () => {
  const { code, out, err } = run({ PORT: 'http' }, true);
  assert.equal(code, 2);
  const listed: { name: string; value: string; fault: string | null }[] = JSON.parse(out.join('\n'));
  assert.match(listed.find(({ name }) => name === 'PORT')?.fault ?? '', /^PORT is "http"/);
  assert.deepEqual(err.length, 1);
  assert.match(err[0] ?? '', /^PORT is "http"/);
});
