import { useHref } from '@remix-run/react';
import { useCallback } from 'react';

/**
 * Completes a path of this server, such as `/schemes/1`, for a plain link or form: adds the prefix below which people
 * reach the server. Links and forms of the router add it themselves, so do not pass them the result. Outside components
 * use `browserAddress`.
 */
export function useAddress(): (path: string) => string {
  const home = useHref('/');
  return useCallback((path) => (home === '/' ? path : home + path), [home]);
}
