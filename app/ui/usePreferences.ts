import { useRouteLoaderData } from '@remix-run/react';
import type { Lang } from '@schemes/messages/lang';
import type { loader } from '../root';
import type { Theme } from './preferenceCookie';

/** Language, theme and the person signed in, as the root loader gave them. */
export function usePreferences(): {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly me: { readonly id: string; readonly name: string; readonly administrator: boolean } | null;
} {
  return useRouteLoaderData<typeof loader>('root') ?? { lang: 'vi', theme: 'auto', me: null };
}
