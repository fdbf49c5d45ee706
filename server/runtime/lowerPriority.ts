import { getPriority, setPriority } from 'node:os';

/** The `nice` value of background work, such as making papers. */
export const BACKGROUND_NICE = 5;

/**
 * Lowers the priority of the process `pid`; without `pid`, that of the calling thread. Other systems than Linux cannot
 * change the priority of one thread, so there a call without `pid` does nothing.
 */
export function lowerPriority(pid?: number): void {
  if (pid === undefined && process.platform !== 'linux') return;
  try {
    // A priority that is lower already stays: only root may raise it.
    setPriority(pid ?? 0, Math.max(BACKGROUND_NICE, getPriority()));
  } catch {
    // The process has ended, or its priority cannot be changed: then other work is merely slower.
  }
}
