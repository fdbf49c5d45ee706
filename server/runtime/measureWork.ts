import { performance } from 'node:perf_hooks';

/**
 * Begins to measure the work of this process. The answer is what was done since, ms: the busy time of the event loop, and no
 * more than the processor time of the process. On a busy machine a turn of the event loop lasts long because other
 * programs run, and nobody here is to be charged for that.
 */
export function measureWork(): () => number {
  const loop = performance.eventLoopUtilization();
  const processor = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return Math.min(performance.eventLoopUtilization(loop).active, (user + system) / 1000);
  };
}
