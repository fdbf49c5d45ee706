import type { ServerBuild } from '@remix-run/node';

/** Where the compiled pages say that their files are. */
export const BUILD_PATH = '/build/';

type Route = ServerBuild['routes'][string];

/** The compiled pages as if they had been built for a path below `prefix`: one build serves every prefix. */
export function prefixedBuild(build: ServerBuild, prefix: string): ServerBuild {
  const assets = JSON.parse(JSON.stringify(build.assets), (_key, value: unknown) =>
    typeof value === 'string' ? belowPrefix(value, prefix) : value,
  ) as ServerBuild['assets'];
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => [id, route && prefixedRoute(route, prefix)]),
  );
  return { ...build, basename: prefix, publicPath: belowPrefix(build.publicPath, prefix), assets, routes };
}

/** Style sheets are the addresses that the server's copy of a route holds. */
function prefixedRoute(route: Route, prefix: string): Route {
  const { links } = route.module;
  if (!links) return route;
  const prefixed = () =>
    links().map((link) =>
      'href' in link && link.href !== undefined ? { ...link, href: belowPrefix(link.href, prefix) } : link,
    );
  return { ...route, module: { ...route.module, links: prefixed } };
}

function belowPrefix(address: string, prefix: string): string {
  return address.startsWith(BUILD_PATH) ? prefix + address : address;
}
