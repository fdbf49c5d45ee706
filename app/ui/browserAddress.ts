/**
 * Completes a path of this server, `/schemes/1`, for what a script of the page asks of the browser: `fetch`, `location`, a
 * socket, a worker. It puts the path before it below which people reach the server; `useAddress` does it where pages are drawn.
 */
export function browserAddress(path: string): string {
  return (window.__remixContext.basename ?? '') + path;
}
