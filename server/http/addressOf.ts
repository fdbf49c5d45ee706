import type { IncomingMessage } from 'node:http';

/**
 * The address a socket's request came from, as express gives it for other requests: behind a proxy on this machine the one
 * that the proxy names.
 */
export function addressOf({ socket, headers }: IncomingMessage): string {
  const direct = socket.remoteAddress ?? '';
  const named = headers['x-forwarded-for'];
  if (named === undefined || !isOfThisMachine(direct)) return direct;
  const list = String(named)
    .split(',')
    .map((one) => one.trim());
  return list.findLast((one) => !isOfThisMachine(one)) ?? list[0] ?? direct;
}

function isOfThisMachine(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}
