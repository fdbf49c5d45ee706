import type { Lang } from '@schemes/messages/lang';
import type { Theme } from './preferenceCookie';

/** What the root loader gives every page: language, theme and the person signed in. */
export interface Preferences {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly me: { readonly id: string; readonly name: string; readonly administrator: boolean } | null;
}
