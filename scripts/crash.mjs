// `npm run test:crash [rounds] [seed]`: kills the server while five people write, and looks for lost edits.
import { ensureBuilt, ensureInstalled, run } from './ensure.mjs';

ensureInstalled();
ensureBuilt();
run(process.execPath, ['--import', 'tsx', 'server/reliability/crashMain.ts', ...process.argv.slice(2)], {
  CRASH_BUILT: '1',
});
