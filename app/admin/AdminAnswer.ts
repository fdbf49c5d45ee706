import type { Refusal } from '@schemes/policy/Result';

/** A refused form: the refusal, the name of the wrong field, and the typed values. */
export interface RefusedForm {
  readonly refusal: Refusal | null;
  readonly wrongField: string;
  readonly typed: Readonly<Record<string, string>>;
}

/** The result of an act on the administrator's page. */
export interface AdminAnswer extends RefusedForm {
  readonly act: string;
  /** Whether a part of the act waits for a second person. */
  readonly waits?: boolean;
}

/** The acts that decide what waits for a second person. */
export const DECISIONS: readonly string[] = ['confirm', 'refuse'];
/** The act that asks for access to a restricted scheme that no chair can open. */
export const ASK = 'ask';

/** Returns the answer if it refuses this act and, when `id` is given, is about this id; else undefined. */
export function refusedOf(
  answer: AdminAnswer | undefined,
  act: string,
  id?: string,
): RefusedForm | undefined {
  if (!answer?.refusal || answer.act !== act) return undefined;
  return id === undefined || answer.typed.id === id ? answer : undefined;
}
