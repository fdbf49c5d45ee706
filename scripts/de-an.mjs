#!/usr/bin/env node
// `npx de-an`: the command line, built if needed, in this process.
import { ensureBuilt, ensureInstalled } from './ensure.mjs';

ensureInstalled();
ensureBuilt();
process.env.NODE_ENV ??= 'production';
// In a variable, because the type checker would look for a literal path, and there may be no build yet.
const built = '../build/cli.js';
await import(built);
