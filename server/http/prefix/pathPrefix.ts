/**
 * The path of `PUBLIC_URL`, `/de-an` of `https://vanphong.example/de-an`; empty when there is no such path or no
 * `PUBLIC_URL`.
 */
export function pathPrefix(publicUrl: string | null | undefined): string {
  return publicUrl ? new URL(publicUrl).pathname.replace(/\/$/, '') : '';
}

/**
 * An address without the prefix. An address that is not below the prefix is returned unchanged: some proxies have
 * already removed the prefix.
 */
export function withoutPrefix(address: string, prefix: string): string {
  if (prefix === '' || !address.startsWith(prefix)) return address;
  const rest = address.slice(prefix.length);
  if (rest === '' || rest.startsWith('?')) return `/${rest}`;
  return rest.startsWith('/') ? rest : address;
}
