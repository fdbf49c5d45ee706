import type { signIn as vi } from '../vi/signIn';

/** The same in English. */
export const signIn: Readonly<Record<keyof typeof vi, string>> = {
  'signOut.title': 'This computer keeps unsent work',
  'signOut.lead':
    'This work has not reached the server. If you keep it, it is sent the next time you sign in on this computer. If you discard it, it is lost. Where others use this computer, send it before you sign out.',
  'signOut.keep': 'Keep it here and sign out',
  'signOut.discard': 'Discard it and sign out',
};
