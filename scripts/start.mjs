// `npm start`: installs and builds when needed, then serves in this very process.
import { ensureBuilt, ensureInstalled } from './ensure.mjs';

ensureInstalled();
ensureBuilt();
process.env.NODE_ENV ??= 'production';
await import('../build/server.js');
