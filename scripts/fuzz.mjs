// `npm run test:fuzz [steps|frames [count]] [seed]`: random sessions, and malformed frames against a server process.
import { ensureInstalled, run } from './ensure.mjs';

ensureInstalled();
run(process.execPath, ['--import', 'tsx', 'server/reliability/fuzzMain.ts', ...process.argv.slice(2)]);
