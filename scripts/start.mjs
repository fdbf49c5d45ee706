// `npm start`: installs and builds when needed, then serves in this very process. Its young generation may grow to
// 64 MiB (package.json): with hundreds of schemes open the collector's pauses are what makes one keystroke in a hundred late.
import { ensureBuilt, ensureInstalled } from './ensure.mjs';

ensureInstalled();
ensureBuilt();
process.env.NODE_ENV ??= 'production';
// Named apart, for the type checker looks for a module that is written out, and the build need not be there.
const built = '../build/server.js';
await import(built);
