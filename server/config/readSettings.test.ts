import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readDirectory, readProvider } from './readSecrets';
import { listSettings, readSetting, readSettings, SettingFault } from './readSettings';
import { OWN_PATHS, SETTING_NAMES } from './settings';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('without variables every setting has its default', () => {
  const settings = readSettings({});
  assert.equal(settings.HOST, '127.0.0.1');
  assert.equal(settings.PORT, 3000);
  assert.equal(settings.DATA_DIR, './data');
  assert.equal(settings.MIN_FREE_MB, 200);
  assert.equal(settings.LOG_LEVEL, 'warn');
  assert.equal(settings.PUBLIC_URL, undefined);
  assert.equal(settings.SOFFICE, undefined, 'the server looks for it');
});

test('values are read as what they mean', () => {
  const settings = readSettings({
    PORT: '8443',
    PUBLIC_URL: 'https://De-An.example:443/',
    TRUST_PROXY: 'loopback, 10.0.0.0/24,fd00::1',
    SOFFICE: '',
  });
  assert.equal(settings.PORT, 8443);
  assert.equal(settings.PUBLIC_URL, 'https://de-an.example');
  assert.deepEqual(settings.TRUST_PROXY, ['loopback', '10.0.0.0/24', 'fd00::1']);
  assert.equal(settings.SOFFICE, null, 'blank: none');
  assert.equal(readSetting('TRUST_PROXY', { TRUST_PROXY: '2' }), 2);
});

test('the public address may have a path, which is kept without a slash at its end', () => {
  const read = (given: string) => readSetting('PUBLIC_URL', { PUBLIC_URL: given });
  assert.equal(read('https://vanphong.example/de-an'), 'https://vanphong.example/de-an');
  assert.equal(
    read('https://vanphong.example:8443/Tinh-uy/de-an_2/'),
    'https://vanphong.example:8443/Tinh-uy/de-an_2',
  );
});

test('no path of a page can be the path of the program', () => {
  const routes = readdirSync(fileURLToPath(new URL('../../app/routes', import.meta.url)));
  const pages = new Set(routes.map((name) => /^[a-z]*/.exec(name)?.[0] ?? '').filter(Boolean));
  assert.ok(pages.size > 8, 'the routes are found');
  for (const page of pages) assert.ok(OWN_PATHS.has(page), page);
});

test('a blank or wrong value is one line that names the setting and what it takes', () => {
  for (const [name, value] of [
    ['PORT', '65536'],
    ['PORT', '80 80'],
    ['PORT', '-1'],
    ['PORT', ''],
    ['HOST', 'http://x'],
    ['PUBLIC_URL', 'de-an.example'],
    ['PUBLIC_URL', 'ftp://de-an.example'],
    ['PUBLIC_URL', 'https://de-an.example/de-an?x=1'],
    ['PUBLIC_URL', 'https://de-an.example/đề-án'],
    ['PUBLIC_URL', 'https://de-an.example//de-an'],
    ['PUBLIC_URL', 'https://de-an.example/schemes'],
    ['PUBLIC_URL', 'https://de-an.example/Admin/de-an'],
    ['PUBLIC_URL', 'https://user:secret@de-an.example'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', ' '],
    ['LOG_LEVEL', 'loud'],
    ['MIN_FREE_MB', '1.5'],
    ['METRICS_TOKEN', 'short'],
    ['SOFFICE', '/no/such/program'],
    ['DATA_DIR', '  '],
    ['NODE_ENV', 'prod'],
  ] as const) {
    assert.throws(
      () => readSettings({ [name]: value, LANG: 'en_US.UTF-8' }),
      (error) => {
        assert.ok(error instanceof SettingFault, `${name}=${value}: ${error}`);
        assert.match(error.message, new RegExp(`^${name} is .*Accepted: .+\\.`));
        assert.doesNotMatch(error.message, /\n/);
        return true;
      },
    );
  }
});

test('every wrong setting is named at once, and a secret is not shown', () => {
  assert.throws(
    () => readSettings({ PORT: 'x', LOG_LEVEL: 'y', METRICS_TOKEN: 'mat-khau' }),
    (error: Error) => {
      assert.deepEqual(
        error.message.split('\n').map((line) => line.split(' ')[0]),
        ['PORT', 'LOG_LEVEL', 'METRICS_TOKEN'],
      );
      assert.doesNotMatch(error.message, /mat-khau/);
      return true;
    },
  );
});

test('the half of a key pair that opens backups is named and never shown', () => {
  const env = { BACKUP_DIR: '/tmp', BACKUP_RECIPIENT: 'AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZ' };
  assert.throws(
    () => readSettings(env),
    (error: Error) => {
      assert.match(error.message, /^BACKUP_RECIPIENT là khóa giải mã/);
      assert.doesNotMatch(error.message, /GFPYYSJZ/);
      return true;
    },
  );
  assert.doesNotMatch(JSON.stringify(listSettings(env)), /GFPYYSJZ/);
});

test('a certificate needs its key, and the figures a port of their own', () => {
  assert.throws(() => readSettings({ TLS_CERT: 'c.pem' }), /TLS_CERT .*TLS_KEY/);
  assert.throws(() => readSettings({ TLS_KEY: 'k.pem' }), /TLS_KEY .*TLS_CERT/);
  assert.throws(() => readSettings({ METRICS_PORT: '3000' }), /METRICS_PORT/);
});

test('the list says where each value comes from and never shows a secret', () => {
  const listed = listSettings({ PORT: '80', METRICS_TOKEN: 'a-secret-of-this-server' });
  assert.deepEqual(
    listed.map(({ name }) => name),
    SETTING_NAMES,
  );
  const port = listed.find(({ name }) => name === 'PORT');
  assert.deepEqual(port, { name: 'PORT', value: '80', fallback: '3000', source: 'environment', fault: null });
  assert.doesNotMatch(JSON.stringify(listed), /a-secret-of-this-server/);
});

test('no other part of the product reads the environment', () => {
  const files = readdirSync(join(root, 'server'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/\.test\.ts$|(^|\/)(testing|reliability|config)\//.test(name),
  );
  const readers = files.filter((name) =>
    /process\.env/.test(readFileSync(join(root, 'server', name), 'utf8')),
  );
  // The search path of the system is not a setting.
  assert.deepEqual(readers.sort(), ['cli/configCommand.ts', 'exports/workers/findLibreOffice.ts']);
});

test('settings of the provider and the directory that belong together are named when one is missing', () => {
  const fault = (env: Record<string, string>) => {
    try {
      readSettings({ LANG: 'en', ...env });
      return '';
    } catch (error) {
      assert.ok(error instanceof SettingFault);
      return error.message;
    }
  };
  const provider = { OIDC_ISSUER: 'https://dn.tinh.example', OIDC_CLIENT_ID: 'de-an' };
  assert.equal(fault(provider), '');
  assert.match(fault({ OIDC_ISSUER: 'https://dn.tinh.example' }), /OIDC_ISSUER needs OIDC_CLIENT_ID/);
  assert.match(fault({ OIDC_LABEL: 'x' }), /OIDC_LABEL needs OIDC_ISSUER/);
  assert.match(fault({ ...provider, OIDC_ISSUER: 'http://dn.tinh.example' }), /https:\/\//);
  assert.equal(fault({ ...provider, OIDC_ISSUER: 'http://127.0.0.1:8080' }), '');
  const directory = { LDAP_URL: 'ldaps://thu-muc.tinh.example' };
  assert.match(fault(directory), /exactly one way/);
  assert.equal(fault({ ...directory, LDAP_BIND_DN: 'uid={username},dc=x' }), '');
  assert.match(fault({ ...directory, LDAP_BIND_DN: 'uid=a,dc=x' }), /LDAP_BIND_DN/);
  assert.match(fault({ ...directory, LDAP_BIND_DN: 'a{username}', LDAP_SEARCH_BASE: 'x' }), /LDAP_FILTER/);
  assert.match(fault({ LDAP_URL: 'http://x', LDAP_BIND_DN: '{username}' }), /ldaps:\/\//);
  assert.match(fault({ ...directory, LDAP_SEARCH_BASE: 'x', LDAP_FILTER: 'uid={username}' }), /parentheses/);
});

test('a secret is read from its file, not from two places, and an unreadable file is one line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'de-an-secret-'));
  const file = join(folder, 'secret');
  await writeFile(file, 'bí mật\n', { mode: 0o600 });
  const env = { OIDC_ISSUER: 'https://x.example', OIDC_CLIENT_ID: 'a' };
  const read = (more: Record<string, string>) => readProvider(readSettings({ ...env, ...more }), {});
  assert.equal(read({})?.clientSecret, undefined);
  assert.equal(read({ OIDC_CLIENT_SECRET_FILE: file })?.clientSecret, 'bí mật');
  assert.throws(() => read({ OIDC_CLIENT_SECRET_FILE: file, OIDC_CLIENT_SECRET: 'x' }), SettingFault);
  assert.throws(() => read({ OIDC_CLIENT_SECRET_FILE: `${file}x` }), /OIDC_CLIENT_SECRET_FILE/);
  const search = {
    LDAP_URL: 'ldap://127.0.0.1',
    LDAP_SEARCH_BASE: 'dc=x',
    LDAP_FILTER: '(uid={username})',
    LDAP_SEARCH_DN: 'cn=doc',
  };
  assert.throws(() => readDirectory(readSettings(search), {}), /LDAP_SEARCH_PASSWORD_FILE/);
  const directory = readDirectory(readSettings({ ...search, LDAP_SEARCH_PASSWORD_FILE: file }), {});
  assert.deepEqual(directory?.lookup, {
    searchBase: 'dc=x',
    filter: '(uid={username})',
    searcher: { dn: 'cn=doc', password: 'bí mật' },
  });
  await rm(folder, { recursive: true });
});
