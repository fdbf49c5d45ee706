import { getPriority, setPriority } from 'node:os';

/** The `nice` value of background work, such as making papers. */
export const BACKGROUND_NICE = 5;

/**
 * Lowers the priority of the process `pid`; without `pid`, of the calling thread. Systems other than Linux cannot
 * change the priority of one thread, so there a call without `pid` does nothing.
 */
export function lowerPriority(pid?: number): void {
  if (pid === undefined && process.platform !== 'linux') return;
  try {
    // If the priority is already lower, it stays: only root may raise it.
    setPriority(pid ?? 0, Math.max(BACKGROUND_NICE, getPriority()));
  } catch {
    // The process has ended, or its priority cannot be changed. In the second case, other work is only slower.
  }
}
