import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles a program that a test starts as a child process, so that it starts quickly. Returns its path. */
export async function bundleProgram(entry: string): Promise<string> {
  const name = basename(entry, '.ts');
  const folder = join(ROOT, 'node_modules', '.cache', 'de-an', `${name}-${process.pid}`);
  await mkdir(folder, { recursive: true });
  await build({
    absWorkingDir: ROOT,
    // A server compacts large documents in this thread, which it finds beside itself.
    entryPoints: { [name]: entry, encoderWorker: 'server/rooms/document/encoderWorker.ts' },
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    external: ['*/build/index.js'],
    logLevel: 'error',
  });
  return join(folder, `${name}.js`);
}
