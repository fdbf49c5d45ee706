// `npm run bench:abuse [names] [--seconds N]`: measures how an attack by one viewer, or by a stranger, slows down a writer and
// a reader. Exits 1 if a limit is exceeded.
import { ensureBuilt, ensureInstalled, run } from '../scripts/ensure.mjs';

ensureInstalled();
ensureBuilt();
run(process.execPath, ['--import', 'tsx', 'bench/abuse/main.ts', ...process.argv.slice(2)]);
