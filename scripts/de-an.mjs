#!/usr/bin/env node
// `npx de-an`: the command line, built when needed, in this very process.
import { ensureBuilt, ensureInstalled } from './ensure.mjs';

ensureInstalled();
ensureBuilt();
process.env.NODE_ENV ??= 'production';
// Named apart, for the type checker looks for a module that is written out, and the build need not be there.
const built = '../build/cli.js';
await import(built);
