import { useMatches } from '@remix-run/react';

/**
 * Whether the page works without scripts and so loads none: its loader answers `isStill`. The sign-in page is such a page,
 * since it is opened most often over a slow line and has nothing but forms.
 */
export function useIsStill(): boolean {
  return useMatches().some(
    ({ data }) => (data as { readonly isStill?: boolean } | null | undefined)?.isStill === true,
  );
}
