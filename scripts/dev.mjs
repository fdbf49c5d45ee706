// `npm run dev`: rebuilds pages as they change, and runs the server with tsx.
import { join } from 'node:path';
import { ensureInstalled, ROOT, run } from './ensure.mjs';

ensureInstalled();
run(
  process.execPath,
  [
    join(ROOT, 'node_modules/@remix-run/dev/dist/cli.js'),
    'dev',
    '--manual',
    '-c',
    'node --import tsx server/index.ts',
  ],
  { NODE_ENV: 'development' },
);
