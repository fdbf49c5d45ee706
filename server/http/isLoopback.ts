import { BlockList, isIP } from 'node:net';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Whether a host is `localhost` or a loopback address. An IPv6 address may be in brackets, as in a URL. */
export function isLoopback(name: string): boolean {
  if (name === 'localhost') return true;
  const host = name.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(host);
  return family !== 0 && LOOPBACK.check(host, family === 6 ? 'ipv6' : 'ipv4');
}
