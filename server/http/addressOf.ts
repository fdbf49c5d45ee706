import type { IncomingMessage } from 'node:http';

/**
 * The address from which a socket's request came. If a proxy on this machine sent it, that is the last address in
 * `X-Forwarded-For` that is not of this machine, or the first when all are. Other trusted proxies (`ProxyTrust`) are not known
 * here: behind one, the result is the address of the proxy.
 */
export function addressOf({ socket, headers }: IncomingMessage): string {
  const direct = socket.remoteAddress ?? '';
  const forwarded = headers['x-forwarded-for'];
  if (forwarded === undefined || !isOfThisMachine(direct)) return direct;
  const hops = String(forwarded)
    .split(',')
    .map((hop) => hop.trim());
  return hops.findLast((hop) => !isOfThisMachine(hop)) ?? hops[0] ?? direct;
}

function isOfThisMachine(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}
