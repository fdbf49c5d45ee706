let addresses = 0;

/** A header that gives each client an address of its own, like that of a proxy: our server limits clients by address. */
export function ownAddress(): Readonly<Record<'x-forwarded-for', string>> {
  addresses++;
  return { 'x-forwarded-for': `10.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}` };
}
