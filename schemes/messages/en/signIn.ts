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
  'confirmPassword.title': 'Enter your password again',
  'confirmPassword.lead':
    'You last entered your password more than 15 minutes ago. Enter it again to show that it is you who does this.',
  'confirmPassword.submit': 'Confirm',
  'confirmPassword.open': 'Enter password',
  'confirmPassword.done': 'Your password is confirmed. If nothing has happened yet, press the button again.',
  'field.code': 'Code',
  'factor.title': 'Second factor',
  'factor.lead':
    'When you sign in, a six-digit code on your phone is needed besides the password. Whoever learns the password still cannot get in.',
  'factor.begin': 'Set up',
  'factor.enter':
    'Enter this key into an authenticator app on your phone (time-based codes), then type the code that the app shows. The key is shown this once.',
  'factor.secret': 'Key',
  'factor.uri': 'Open with an app on this device',
  'factor.finish': 'Turn on',
  'factor.on': 'It is on. Recovery codes left: {n}.',
  'factor.recovery': 'Recovery codes',
  'factor.recoveryLead':
    'If you lose your phone, sign in with one of these codes; each works once. Print or copy them and keep them safe: they are not shown again.',
  'factor.remove': 'Turn off',
  'factor.removed': 'It is off.',
  'factor.demanded': 'Your role requires a second factor. Set it up to continue.',
  'factor.removeOf': 'Remove second factor',
  'factor.removeOfHint':
    'For somebody who has lost phone and recovery codes. They must change their password at the next sign-in.',
  'login.codeTitle': 'Enter your code',
  'login.codeLead':
    'Your password is right. Enter the six-digit code of your authenticator app, or a recovery code.',
  'login.codeSubmit': 'Continue',
  'login.other': 'Sign in with another account',
};
