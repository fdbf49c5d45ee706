#!/usr/bin/env node
// `npx de-an`: the command line, built when needed, in this very process.
import { ensureBuilt, ensureInstalled } from './ensure.mjs';

ensureInstalled();
ensureBuilt();
process.env.NODE_ENV ??= 'production';
await import('../build/cli.js');
