import { type ResourceLimits, Worker } from 'node:worker_threads';

/** Run from its sources (`npm run dev`, tests), a thread does not inherit the loader of TypeScript. */
const FROM_SOURCES = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(require('node:worker_threads').workerData);
});`;

/** Starts a thread on a file of the build, or on its source. */
export function startWorker(file: URL, resourceLimits: ResourceLimits): Worker {
  return file.pathname.endsWith('.ts')
    ? new Worker(FROM_SOURCES, { eval: true, workerData: file.href, resourceLimits })
    : new Worker(file, { resourceLimits });
}
