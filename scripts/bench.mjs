// `npm run bench [-- options]`: compares our server with the servers in common use; see bench/README.md.
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

/** Installs the other servers, packages of bench/peers only, so that running the product does not install them. */
function ensurePeers() {
  const lock = readFileSync(join(PEERS, 'package-lock.json'));
  const wanted = createHash('sha256').update(process.versions.modules).update(lock).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Đề Án: installing the servers for comparison (npm ci in bench/peers, a minute or two) …');
  run('npm', ['ci', '--prefix', PEERS, '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(STAMP, wanted);
}
