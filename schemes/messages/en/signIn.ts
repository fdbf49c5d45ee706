import type { signIn as vi } from '../vi/signIn';

/** The same in English. */
export const signIn: Readonly<Record<keyof typeof vi, string>> = {
  'signOut.title': 'This computer keeps unsent work',
  'signOut.lead':
    'This work has not reached the server. If you keep it, it is sent the next time you sign in on this computer. If you discard it, it is lost. Where others use this computer, send it before you sign out.',
  'signOut.keep': 'Keep it here and sign out',
  'signOut.discard': 'Discard it and sign out',
  'sessions.title': 'Sessions',
  'sessions.lead':
    'Where this account is signed in. If you do not recognise one, end it and change your password at once.',
  'sessions.this': 'This session',
  'sessions.started': 'Started',
  'sessions.used': 'Last used',
  'sessions.address': 'Address',
  'sessions.noAddress': 'not recorded',
  'sessions.end': 'End',
  'sessions.endOf': 'End the session from {address}, started {at}',
  'sessions.endOthers': 'Sign out everywhere else',
  'sessions.ended': 'Ended.',
  'account.first': 'Somebody else set your current password. Change it to continue.',
  'account.continue': 'Go to the list of schemes',
  'account.firstHint': 'The person must change this password at the first sign-in.',
  'confirm.title': 'Enter your password again',
  'confirm.lead':
    'You last entered your password more than 15 minutes ago. Enter it again to show that it is you who does this.',
  'confirm.submit': 'Confirm',
  'confirm.open': 'Enter password',
  'confirm.done': 'Your password is confirmed. If nothing has happened yet, press the button again.',
};
