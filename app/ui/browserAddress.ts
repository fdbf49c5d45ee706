/**
 * Completes a path of this server, such as `/schemes/1`, for scripts: `fetch`, `location`, sockets and workers. Adds
 * the prefix below which people reach the server. In components use `useAddress`.
 */
export function browserAddress(path: string): string {
  return (window.__remixContext.basename ?? '') + path;
}
