// Builds the pages with Remix, then the server and the command line with esbuild.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkLogin } from './checkLogin.mjs';
import { compressBuild } from './compressBuild.mjs';
import { ensureInstalled, ROOT, runQuietly } from './ensure.mjs';
import { relateStyles } from './relateStyles.mjs';

ensureInstalled();
for (const folder of ['build', 'public/build']) rmSync(join(ROOT, folder), { recursive: true, force: true });
runQuietly(process.execPath, [join(ROOT, 'node_modules/@remix-run/dev/dist/cli.js'), 'build'], {
  NODE_ENV: 'production',
});
// Imported when the packages are there.
const { joinScripts } = await import('./joinScripts.mjs');
await joinScripts(ROOT);
relateStyles(join(ROOT, 'public/build/_assets'));
checkLogin(join(ROOT, 'public'));
compressBuild(join(ROOT, 'public/build'));
const { build } = await import('esbuild');
await build({
  absWorkingDir: ROOT,
  entryPoints: {
    server: 'server/index.ts',
    cli: 'server/cli/main.ts',
    // The server starts these as threads and finds them beside itself by name.
    paperWorker: 'server/exports/workers/paperWorker.ts',
    workbookWorker: 'server/exports/workbook/workbookWorker.ts',
    importWorker: 'server/imports/importWorker.ts',
    passwordWorker: 'server/auth/passwordWorker.ts',
    upkeepWorker: 'server/upkeep/upkeepWorker.ts',
    encoderWorker: 'server/rooms/document/encoderWorker.ts',
  },
  outdir: 'build',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  external: ['*/build/index.js'],
  sourcemap: true,
  logLevel: 'warning',
});
