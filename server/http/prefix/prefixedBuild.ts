import type { ServerBuild } from '@remix-run/node';

/** The path below which the compiled pages expect their files. */
export const BUILD_PATH = '/build/';

type Route = ServerBuild['routes'][string];

/** The compiled pages as if they had been built for `prefix`, so that one build serves every prefix. */
export function prefixedBuild(build: ServerBuild, prefix: string): ServerBuild {
  const assets = JSON.parse(JSON.stringify(build.assets), (_key, value: unknown) =>
    typeof value === 'string' ? belowPrefix(value, prefix) : value,
  ) as ServerBuild['assets'];
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => [id, route && prefixedRoute(route, prefix)]),
  );
  return { ...build, basename: prefix, publicPath: belowPrefix(build.publicPath, prefix), assets, routes };
}

/** In a route's module, only `links` (its style sheets) contains addresses of the build. */
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
