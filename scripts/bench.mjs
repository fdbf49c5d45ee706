// `npm run bench [-- options]`: measures our server beside the servers people use today; bench/README.md.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, ROOT, run } from './ensure.mjs';

const PEERS = join(ROOT, 'bench', 'peers');
const STAMP = join(PEERS, 'node_modules', '.de-an-installed');

ensureInstalled();
ensureBuilt();
ensurePeers();
run(process.execPath, ['--import', 'tsx', 'bench/main.ts', ...process.argv.slice(2)]);

/** The peers are packages of that folder alone: whoever only runs the product never installs them. */
function ensurePeers() {
  const lock = readFileSync(join(PEERS, 'package-lock.json'));
  const wanted = createHash('sha256').update(process.versions.modules).update(lock).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Đề Án: installing the servers to compare with (npm ci in bench/peers, a minute or two) …');
  run('npm', ['ci', '--prefix', PEERS, '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(STAMP, wanted);
}
