import { execFileSync } from 'node:child_process';
import { open, rm } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../servers/BenchServer';
import { quantile } from './median';

/** The machine and the commit that the figures belong to. */
export interface Machine {
  readonly node: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  /** Load average of the last minute, before the first server started. */
  readonly load: number;
  /** Time of a 200-byte write with its flush to disk, ms. */
  readonly flushP50: number;
  readonly flushP99: number;
  readonly commit: string;
}

export async function describeMachine(work: string): Promise<Machine> {
  const flushes = await timeFlushes(join(work, 'flush'));
  return {
    node: process.version,
    processor: cpus()[0]?.model ?? '?',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    load: loadavg()[0] ?? 0,
    flushP50: quantile(flushes, 0.5),
    flushP99: quantile(flushes, 0.99),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim(),
  };
}

/**
 * A message if the limit of open files is too low, otherwise null. Every connection needs one file in the server and one in
 * the load process, and our server keeps the log of each written room open.
 */
export function tooFewFiles(connections: number, rooms: number): string | null {
  if (process.platform === 'win32') return null;
  const limit = execFileSync('sh', ['-c', 'ulimit -Hn'], { encoding: 'utf8' }).trim();
  const needed = connections + rooms + 200;
  if (limit === 'unlimited' || Number(limit) >= needed) return null;
  return `A process may open ${limit} files, and this scenario needs ${needed}. Raise the limit, for example with ulimit -n ${needed}, and start again.`;
}

async function timeFlushes(path: string): Promise<number[]> {
  const file = await open(path, 'w');
  const times: number[] = [];
  const bytes = Buffer.alloc(200, 1);
  for (let i = 0; i < 200; i++) {
    const began = performance.now();
    await file.write(bytes, 0, bytes.length, i * bytes.length);
    await file.datasync();
    times.push(performance.now() - began);
  }
  await file.close();
  await rm(path);
  return times;
}
