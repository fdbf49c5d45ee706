/** Acts that change who may do what, what rules apply, or what is on the server. Each is a line. */
const CHANGES = [
  'signIn',
  'signInFailed',
  'lockedOut',
  'signOut',
  'codeAsked',
  'codeFailed',
  'passwordConfirmed',
  'sessionEnded',
  'passwordChanged',
  'passwordSet',
  'factorSet',
  'factorRemoved',
  'accountAdded',
  'accountChanged',
  'accountDisabled',
  'accountEnabled',
  'roleGiven',
  'roleTaken',
  'confirmationAsked',
  'confirmationGiven',
  'confirmationRefused',
  'confirmationElapsed',
  'organisationAdded',
  'organisationChanged',
  'organisationRemoved',
  'organisationMoved',
  'ruleSet',
  'ruleDropped',
  'import',
  'schemeCreated',
  'schemeImported',
  'destructionAsked',
  'destructionConfirmed',
  'destructionWithdrawn',
  'schemeDestroyed',
  'paperSetting',
  'nextNumber',
  'issue',
  'cancelIssue',
  'ledgerExported',
] as const;

/** Acts that show something. Equal ones of one person within ten minutes are one line. */
const READINGS = [
  'schemeOpened',
  'snapshot',
  'preview',
  'draft',
  'workbook',
  'dossier',
  'issuedFile',
  'destructionMinutes',
  'ledgerRead',
] as const;

/** Every act of the office's ledger. */
export const OFFICE_ACTS = [...CHANGES, ...READINGS] as const;
/** The name of an act of the office's ledger. */
export type OfficeActName = (typeof OFFICE_ACTS)[number];
/** The name of an act that shows something. */
export type ReadingName = (typeof READINGS)[number];
