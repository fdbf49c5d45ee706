import type { Refusal } from '@schemes/policy/Result';

/** A refused form: why, the name of the field to mend, and what was typed. */
export interface RefusedForm {
  readonly refusal: Refusal | null;
  readonly wrong: string;
  readonly typed: Readonly<Record<string, string>>;
}

/** What came of an act on the administrator's page. */
export interface AdminAnswer extends RefusedForm {
  readonly act: string;
}

/** The answer where it refuses this act (of this account); undefined: the form is as it was. */
export function refusedOf(
  answer: AdminAnswer | undefined,
  act: string,
  id?: string,
): RefusedForm | undefined {
  if (!answer?.refusal || answer.act !== act) return undefined;
  return id === undefined || answer.typed.id === id ? answer : undefined;
}
