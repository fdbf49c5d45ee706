// `npm start`: installs and builds if needed, then serves in this process. Its young generation may grow to 64 MiB
// (package.json): with hundreds of schemes open, the pauses of the garbage collector delay one keystroke in a hundred.
import { ensureBuilt, ensureInstalled } from './ensure.mjs';

ensureInstalled();
ensureBuilt();
process.env.NODE_ENV ??= 'production';
// In a variable, because the type checker would look for a literal path, and there may be no build yet.
const built = '../build/server.js';
await import(built);
