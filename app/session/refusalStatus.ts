import type { RefusalCode } from '@schemes/policy/verdict';

const STATUS: Partial<Record<RefusalCode, number>> = {
  'refusal.signIn': 401,
  'refusal.badSignIn': 401,
  'refusal.accountLocked': 403,
  'refusal.wrongPassword': 403,
  'refusal.passwordsDiffer': 400,
  'refusal.tooManySignIns': 429,
  'refusal.badLink': 403,
  'refusal.notInOrganisation': 403,
  'refusal.notYourRole': 403,
  'refusal.badOrigin': 403,
  'refusal.noScheme': 404,
  'refusal.noSection': 404,
  'refusal.noTemplate': 404,
  'refusal.noNote': 404,
  'refusal.noPaper': 404,
  'refusal.noOrganisation': 404,
  'refusal.noIssue': 404,
  'refusal.reasonMissing': 400,
  'refusal.numberTooLow': 400,
  'refusal.papersBusy': 503,
  'refusal.paperTooSlow': 503,
  'refusal.paperTooLarge': 413,
  'refusal.paperFailed': 500,
  'refusal.noOffice': 501,
  'refusal.officeFailed': 500,
  'refusal.badForm': 400,
  'refusal.layerUnknown': 400,
  'refusal.layerUnreadable': 400,
  'refusal.layerNothing': 400,
  'refusal.noClause': 404,
  'refusal.noParent': 400,
  'refusal.badSetting': 400,
  'refusal.badSnapshot': 400,
  'refusal.badStep': 400,
  'refusal.noStep': 404,
  'refusal.tooLarge': 413,
  'refusal.noteTooLarge': 413,
  'refusal.tooManyNotes': 429,
  'refusal.storeFailed': 503,
  'refusal.roomFailed': 503,
};

/** The HTTP status that goes with a refusal; 409 where the state of things stands against it. */
export function refusalStatus(code: RefusalCode): number {
  return STATUS[code] ?? 409;
}
