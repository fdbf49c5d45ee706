import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathTroubles } from './pathTroubles';
import { readSettings } from './readSettings';

test('paths that are missing or of the wrong kind are named; a folder that can be made is none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'paths-'));
  try {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const troubles = pathTroubles(
      readSettings({
        DATA_DIR: join(folder, 'data', 'new'),
        BACKUP_DIR: join(file, 'copies'),
        BACKUP_RECIPIENT: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
        TLS_CERT: join(folder, 'none.pem'),
        TLS_KEY: file,
        SECURITY_LOG: join(folder, 'security.log'),
      }),
    );
    assert.deepEqual(
      troubles.map(({ name, why }) => [name, why]),
      [
        ['BACKUP_DIR', 'notFolder'],
        ['TLS_CERT', 'missing'],
      ],
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
