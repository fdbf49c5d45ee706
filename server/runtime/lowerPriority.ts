import { getPriority, setPriority } from 'node:os';

/** How far papers stand behind whoever types, on the scale of `nice`. */
export const BACKGROUND_NICE = 5;

/**
 * Lets everything else on the machine go first: a process by its id, or, on Linux, the thread that calls. On other
 * systems a thread cannot be put back alone, and nothing is done.
 */
export function lowerPriority(pid?: number): void {
  if (pid === undefined && process.platform !== 'linux') return;
  try {
    // Nobody but root may come forward again, so a process that was started further back stays there.
    setPriority(pid ?? 0, Math.max(BACKGROUND_NICE, getPriority()));
  } catch {
    // It is only slower for the others then; or the process has ended.
  }
}
