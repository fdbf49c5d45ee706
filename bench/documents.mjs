// `npm run bench:documents`: measures how long the server's main thread is busy when somebody joins a large scheme and when
// the scheme is compacted. Compares encoding in the main thread with encoding in a worker. Exits 1 if a limit is exceeded.
import { ensureInstalled, ROOT, run } from '../scripts/ensure.mjs';

ensureInstalled();
process.chdir(ROOT);
run(process.execPath, ['--import', 'tsx', 'bench/documents/main.ts']);
