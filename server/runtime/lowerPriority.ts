import { getPriority, setPriority } from 'node:os';

/** The `nice` value of background work, such as making papers. */
export const BACKGROUND_NICE = 5;

/**
 * Lowers the priority of a process, given by its id, or, on Linux, of the calling thread. Other systems cannot change
 * the priority of one thread, so there it does nothing.
 */
export function lowerPriority(pid?: number): void {
  if (pid === undefined && process.platform !== 'linux') return;
  try {
    // Only root may raise a priority, so a process with a lower one keeps it.
    setPriority(pid ?? 0, Math.max(BACKGROUND_NICE, getPriority()));
  } catch {
    // The process has ended, or others merely run slower.
  }
}
