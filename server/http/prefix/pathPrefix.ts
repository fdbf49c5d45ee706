/**
 * The path below which `PUBLIC_URL` puts the server, `/de-an` of `https://vanphong.example/de-an`; blank where it has the
 * whole host.
 */
export function pathPrefix(publicUrl: string | null | undefined): string {
  return publicUrl ? new URL(publicUrl).pathname.replace(/\/$/, '') : '';
}

/** An address without the prefix. One that is not below it stays as it is: some proxies cut the prefix off themselves. */
export function withoutPrefix(address: string, prefix: string): string {
  if (prefix === '' || !address.startsWith(prefix)) return address;
  const rest = address.slice(prefix.length);
  if (rest === '' || rest.startsWith('?')) return `/${rest}`;
  return rest.startsWith('/') ? rest : address;
}
