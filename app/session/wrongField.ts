import type { Refusal, RefusalCode } from '@schemes/policy/Result';

const FIELDS: Partial<Record<RefusalCode, string>> = {
  'refusal.usernameTaken': 'username',
  'refusal.organisationTaken': 'organisationName',
  'refusal.wrongPassword': 'oldPassword',
  'refusal.passwordShort': 'password',
  'refusal.passwordLong': 'password',
  'refusal.passwordCommon': 'password',
  'refusal.passwordName': 'password',
  'refusal.passwordPattern': 'password',
  'refusal.passwordSame': 'newPassword',
  'refusal.wrongCode': 'code',
  'refusal.passwordsDiffer': 'repeatPassword',
  'refusal.noOrganisation': 'organisation',
  'refusal.noParent': 'parent',
  'refusal.levelStands': 'level',
};

/** Returns the name of the field that a form was refused for; empty if the refusal does not concern a field. */
export function wrongField(result: { readonly refusal: Refusal; readonly field?: string }): string {
  const { code, params } = result.refusal;
  return result.field ?? (code === 'refusal.badForm' ? String(params?.where ?? '') : (FIELDS[code] ?? ''));
}
