// `npm run bench:papers`: measures how long papers take and how they delay the keystrokes of an editor, compared with
// html-to-docx and LibreOffice from HTML. Exits 1 if a limit is exceeded.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, ROOT, run } from '../scripts/ensure.mjs';

const PEERS = join(ROOT, 'bench', 'papers', 'peers');

ensureInstalled();
ensureBuilt();
if (!existsSync(join(PEERS, 'node_modules'))) {
  console.log('Đề Án: installing html-to-docx for comparison (npm ci in bench/papers/peers) …');
  run('npm', ['ci', '--prefix', PEERS, '--no-audit', '--no-fund', '--loglevel=error']);
}
run(process.execPath, ['--import', 'tsx', 'bench/papers/main.ts']);
