// `npm run bench:papers`: what papers cost, and whether anybody who types feels them, beside html-to-docx and
// LibreOffice from HTML. Exits 1 where a promise is missed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, ROOT, run } from '../scripts/ensure.mjs';

const PEERS = join(ROOT, 'bench', 'papers', 'peers');

ensureInstalled();
ensureBuilt();
if (!existsSync(join(PEERS, 'node_modules'))) {
  console.log('Đề Án: installing html-to-docx to compare with (npm ci in bench/papers/peers) …');
  run('npm', ['ci', '--prefix', PEERS, '--no-audit', '--no-fund', '--loglevel=error']);
}
run(process.execPath, ['--import', 'tsx', 'bench/papers/main.ts']);
