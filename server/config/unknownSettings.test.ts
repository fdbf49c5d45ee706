import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unknownSettings } from './unknownSettings';

test('a misspelt setting is named with the one that was meant', () => {
  const env = {
    BACKUP_RECEPIENT: 'age1',
    PUBILC_URL: 'https://desk',
    TRUST_PROXIES: '1',
    public_url: 'x',
    DE_AN_KEYFILE: '/k',
    DE_AN_COLOUR: 'red',
  };
  assert.deepEqual(unknownSettings(env), [
    { name: 'BACKUP_RECEPIENT', nearest: 'BACKUP_RECIPIENT' },
    { name: 'DE_AN_COLOUR', nearest: null },
    { name: 'DE_AN_KEYFILE', nearest: 'DE_AN_KEY_FILE' },
    { name: 'PUBILC_URL', nearest: 'PUBLIC_URL' },
    { name: 'public_url', nearest: 'PUBLIC_URL' },
  ]);
});

test('variables of other programs are left alone, and so are the settings themselves', () => {
  const names = [
    ...[
      'PATH',
      'HOME',
      'HOSTNAME',
      'SHELL',
      'PORTS',
      'LANGUAGE',
      'LC_ALL',
      'LOGNAME',
      'TERM',
      'PWD',
      'SHLVL',
    ],
    ...['NODE_PATH', 'NODE_OPTIONS', 'npm_config_cache', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'LDAPBASE'],
    ...[
      'http_proxy',
      'no_proxy',
      'INVOCATION_ID',
      'JOURNAL_STREAM',
      'SYSTEMD_EXEC_PID',
      'LOG_DIR',
      'DATABASE_URL',
    ],
    ...[
      'DATA_DIR',
      'PUBLIC_URL',
      'BACKUP_RECIPIENT',
      'LDAP_URL',
      'DE_AN_PASSWORD',
      'PROGRAMDATA',
      'USERPROFILE',
    ],
  ];
  assert.deepEqual(unknownSettings(Object.fromEntries(names.map((name) => [name, 'x']))), []);
});
