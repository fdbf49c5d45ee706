let addresses = 0;

/** The header of a client with an address of its own, as a proxy on this machine reports it: our server counts by address. */
export function ownAddress(): Readonly<Record<'x-forwarded-for', string>> {
  addresses++;
  return { 'x-forwarded-for': `10.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}` };
}
