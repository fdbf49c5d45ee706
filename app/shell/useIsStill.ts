import { useMatches } from '@remix-run/react';

/**
 * Whether the page works without scripts and so loads none: one of its loaders returns `isStill`. The sign-in page
 * does: it is often opened over a slow line and contains only forms.
 */
export function useIsStill(): boolean {
  return useMatches().some(
    ({ data }) => (data as { readonly isStill?: boolean } | null | undefined)?.isStill === true,
  );
}
