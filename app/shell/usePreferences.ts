import { useRouteLoaderData } from '@remix-run/react';
import type { Preferences } from './Preferences';

/** Returns language, theme and the signed-in user from the root loader. */
export function usePreferences(): Preferences {
  return useRouteLoaderData<Preferences>('root') ?? { lang: 'vi', theme: 'auto', me: null, notices: [] };
}
