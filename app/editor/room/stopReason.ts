import { CLOSE } from '@schemes/doc/protocol';

/** Why the room closed the connection permanently. The page explains it; the provider does not reconnect. */
export type StopReason = 'signIn' | 'notAllowed' | 'noScheme' | 'roomFailed' | 'badFrame' | 'otherBuild';

const REASONS: Readonly<Record<number, StopReason>> = {
  [CLOSE.signIn]: 'signIn',
  [CLOSE.notAllowed]: 'notAllowed',
  [CLOSE.noScheme]: 'noScheme',
  [CLOSE.roomFailed]: 'roomFailed',
  [CLOSE.badFrame]: 'badFrame',
};

/** Returns the reason of a close code; null if the provider reconnects, or the close carries a refusal. */
export function stopReason(code: number): StopReason | null {
  return REASONS[code] ?? null;
}

/** Whether the stock provider may reconnect after this code. */
export function shouldReconnect(code: number): boolean {
  return stopReason(code) === null && code !== CLOSE.refused;
}
