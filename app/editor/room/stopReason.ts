import { CLOSE } from '@schemes/doc/protocol';

/** Why the room will not have us, for the page to explain. Nothing here is tried again by itself. */
export type StopReason = 'signIn' | 'notAllowed' | 'noScheme' | 'roomFailed' | 'badFrame' | 'otherBuild';

const REASONS: Readonly<Record<number, StopReason>> = {
  [CLOSE.signIn]: 'signIn',
  [CLOSE.notAllowed]: 'notAllowed',
  [CLOSE.noScheme]: 'noScheme',
  [CLOSE.roomFailed]: 'roomFailed',
  [CLOSE.badFrame]: 'badFrame',
};

/** The reason behind a close code; null where the provider should come again by itself. */
export function stopReason(code: number): StopReason | null {
  return REASONS[code] ?? null;
}

/** Whether the stock provider may reconnect after this code. */
export function comesAgain(code: number): boolean {
  return stopReason(code) === null && code !== CLOSE.refused;
}
