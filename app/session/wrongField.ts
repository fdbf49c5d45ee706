import type { Refusal, RefusalCode } from '@schemes/policy/Result';

const FIELDS: Partial<Record<RefusalCode, string>> = {
  'refusal.usernameTaken': 'username',
  'refusal.organisationTaken': 'organisationName',
  'refusal.wrongPassword': 'oldPassword',
  'refusal.passwordsDiffer': 'repeatPassword',
  'refusal.noOrganisation': 'organisation',
  'refusal.noParent': 'parent',
  'refusal.levelStands': 'level',
};

/** Name of the field a refused form is to be mended in; empty where none is at fault. */
export function wrongField(result: { readonly refusal: Refusal; readonly field?: string }): string {
  const { code, params } = result.refusal;
  return result.field ?? (code === 'refusal.badForm' ? String(params?.where ?? '') : (FIELDS[code] ?? ''));
}
