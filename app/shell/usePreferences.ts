import { useRouteLoaderData } from '@remix-run/react';
import type { Preferences } from './Preferences';

/** Language, theme and the person signed in, as the root loader gave them. */
export function usePreferences(): Preferences {
  return useRouteLoaderData<Preferences>('root') ?? { lang: 'vi', theme: 'auto', me: null };
}
