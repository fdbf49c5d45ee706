import { performance } from 'node:perf_hooks';

/**
 * Starts to measure the work of this process. The returned function returns the work since then, ms: the busy time of the
 * event loop, but at most the processor time of the process. On a busy machine the event loop is also busy while other
 * programs run, and nobody is charged for that time.
 */
export function measureWork(): () => number {
  const loop = performance.eventLoopUtilization();
  const processor = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return Math.min(performance.eventLoopUtilization(loop).active, (user + system) / 1000);
  };
}
