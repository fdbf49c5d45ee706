import { useHref } from '@remix-run/react';
import { useCallback } from 'react';

/**
 * Completes a path of this server, `/schemes/1`, for a plain link or form: puts the path before it below which people reach
 * the server. Links and forms of the router do it themselves, and so must not be given the result. Outside components:
 * `browserAddress`.
 */
export function useAddress(): (path: string) => string {
  const home = useHref('/');
  return useCallback((path) => (home === '/' ? path : home + path), [home]);
}
