import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configCommand } from './configCommand';

function run(env: Record<string, string>, { asJson = false, all = false } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = configCommand(
    { asJson, all },
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
  const { code, out, err } = run({ PORT: '8080', METRICS_TOKEN: 'a-secret-of-this-server' }, { all: true });
  assert.equal(code, 0);
  assert.deepEqual(err, []);
  assert.ok(out.some((line) => line.startsWith('PORT: 8080 (default: 3000; source: environment).')));
  assert.ok(out.some((line) => line.startsWith('HOST: 127.0.0.1 (default: 127.0.0.1; source: default).')));
  assert.ok(out.some((line) => line.startsWith('METRICS_TOKEN: set ')));
  assert.doesNotMatch(out.join('\n'), /a-secret-of-this-server/);
});

test('config still lists what cannot be used, says why and exits with 2', () => {
  const { code, out, err } = run({ PORT: 'http' }, { asJson: true });
  assert.equal(code, 2);
  const listed: { name: string; value: string; fault: string | null }[] = JSON.parse(out.join('\n'));
  assert.match(listed.find(({ name }) => name === 'PORT')?.fault ?? '', /^PORT is "http"/);
  assert.deepEqual(err.length, 1);
  assert.match(err[0] ?? '', /^PORT is "http"/);
});

test('without --all config lists what is set, counts the others, and names misspelt settings and missing paths', () => {
  const { code, out, err } = run({ PORT: '8080', BACKUP_RECEPIENT: 'age1', SECURITY_LOG: '/dev/null/log' });
  assert.equal(code, 2);
  assert.deepEqual(
    out.slice(0, -1).map((line) => line.split(':')[0]),
    ['PORT', 'SECURITY_LOG', 'LANG'].filter((name) => out.some((line) => line.startsWith(`${name}:`))),
  );
  assert.ok(!out.some((line) => line.startsWith('HOST:')));
  assert.match(out.at(-1) ?? '', /^\d+ other settings keep their defaults/);
  assert.match(err[0] ?? '', /^BACKUP_RECEPIENT is not a setting; did you mean BACKUP_RECIPIENT\?/);
  assert.match(err[1] ?? '', /^SECURITY_LOG: .*is not a folder/);
});
