// `npm run bench:abuse [names] [--seconds N]`: what a writer and a reader notice while one viewer, or a stranger, does their
// worst. Exits 1 where a promise is missed.
import { ensureBuilt, ensureInstalled, run } from '../scripts/ensure.mjs';

ensureInstalled();
ensureBuilt();
run(process.execPath, ['--import', 'tsx', 'bench/abuse/main.ts', ...process.argv.slice(2)]);
