import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tempFolder } from '@server/store/testing/tempFolder';
import { assemble, CONTENTS, productionPackages } from './release.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const LOCK = {
  packages: {
    '': { optionalDependencies: { validator: '1.0.0' } },
    'node_modules/needed': {},
    'node_modules/needed/node_modules/own': {},
    'node_modules/needed/node_modules/forTests': { dev: true },
    'node_modules/tool': { dev: true },
    'node_modules/compiler': { devOptional: true },
    'node_modules/validator': {},
    'node_modules/otherPlatform': {},
  },
};

/** A project with the files of a release, whose server prints what it finds instead of serving. */
async function project() {
  const folder = await tempFolder();
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const path of CONTENTS) {
    if (path.startsWith('scripts/')) {
      await mkdir(join(folder, 'scripts'), { recursive: true });
      await cp(join(root, path), join(folder, path));
    } else if (/\.\w+$|^LICENSE$/.test(path)) await write(path, '{"type":"module"}');
    else await write(`${path}/x.txt`, path);
  }
  await write('build/server.js', "import own from 'needed';\nconsole.log('serves', own);\n");
  await write('build/server.js.map', '');
  const pack = (name: string, text: string) => [
    write(`node_modules/${name}/package.json`, '{"type":"module","main":"index.js"}'),
    write(`node_modules/${name}/index.js`, text),
  ];
  await Promise.all([
    ...pack('needed', "export { default } from 'own';"),
    ...pack('needed/node_modules/own', "export default 'its packages';"),
    ...pack('needed/node_modules/forTests', ''),
    ...pack('tool', ''),
  ]);
  return folder;
}

test('packages that only tests and tools need are left out', () => {
  assert.deepEqual(productionPackages(LOCK), [
    'node_modules/needed',
    'node_modules/needed/node_modules/own',
    'node_modules/otherPlatform',
  ]);
});

test('a release starts without a registry, without npm and without a build', async () => {
  const target = await tempFolder();
  assemble(await project(), target, LOCK, { version: '1.2.3' });
  // No npm can be found, and `npm ci` would fail: a start that installs or builds ends here.
  const started = spawnSync(process.execPath, [join(target, 'scripts', 'start.mjs')], {
    cwd: target,
    env: { PATH: '', NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  assert.equal(started.stderr, '');
  assert.equal(started.stdout, 'serves its packages\n');
  assert.equal(started.status, 0);
});

test('the checksums name every file of a release and are right', async () => {
  const target = await tempFolder();
  assemble(await project(), target, LOCK, { version: '1.2.3' });
  const lines = (await readFile(join(target, 'SHA256SUMS'), 'utf8')).trim().split('\n');
  const named = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const files = (await readdir(target, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name !== 'SHA256SUMS')
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(target.length + 1)
        .replaceAll('\\', '/'),
    );
  assert.deepEqual([...named.keys()].sort(), files.sort());
  for (const [path, sum] of named) {
    const bytes = await readFile(join(target, path));
    assert.equal(createHash('sha256').update(bytes).digest('hex'), sum, path);
  }
  assert.ok(named.has('node_modules/needed/node_modules/own/index.js'));
  for (const absent of [
    'node_modules/tool/index.js',
    'node_modules/needed/node_modules/forTests/index.js',
    'build/server.js.map',
  ]) {
    assert.ok(!named.has(absent), absent);
  }
});

test('a release is not made of a project that lacks a part of it', async () => {
  const target = await tempFolder();
  assert.throws(() => assemble(join(target, 'none'), join(target, 'out'), LOCK, {}), /build is missing/);
});
