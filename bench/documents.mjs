// `npm run bench:documents`: measures how long joining and compacting a large scheme keeps the thread busy that serves
// people, encoded there and encoded by a thread. Exits 1 if a limit is exceeded.
import { ensureInstalled, ROOT, run } from '../scripts/ensure.mjs';

ensureInstalled();
process.chdir(ROOT);
run(process.execPath, ['--import', 'tsx', 'bench/documents/main.ts']);
