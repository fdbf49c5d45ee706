import type { PaperSettingForm } from '@app/context/PaperPage';
import type { Lang } from '@schemes/words/lang';
import { hasWord, say } from '@schemes/words/say';
import { type PaperSetting, PaperSettingSchema } from '@templates/official/paperSetting';
import * as v from 'valibot';

/** One wrong field of a setting: its path, and what is wrong as a word key (or the checker's own message). */
export interface SettingProblem {
  readonly field: string;
  readonly word: string;
}

/** A paper setting with the draft mark, or with what is wrong in it: one problem for each field. */
export type ReadSetting =
  | { readonly ok: true; readonly setting: PaperSetting }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] };

/**
 * Reads a setting as a draft (number, date and name may be blank) or, where `draft` is null, as a final paper's.
 * `draft` is unchecked: a draft number that is none is a problem of the field `draft`.
 */
export function readSetting(form: PaperSettingForm, draft: unknown): ReadSetting {
  const { draft: _, ...rest } = form;
  const parsed = v.safeParse(PaperSettingSchema, draft === null ? rest : { ...rest, draft });
  if (parsed.success) return { ok: true, setting: parsed.output };
  const problems = new Map<string, SettingProblem>();
  for (const { path = [], message } of parsed.issues) {
    const steps = path.map((step) => String(step.key));
    const field = (steps[0] === 'recipients' ? steps.slice(0, 1) : steps).join('.');
    if (!problems.has(field)) problems.set(field, { field, word: message });
  }
  return { ok: false, problems: [...problems.values()] };
}

/** n of `Dự thảo lần n` that a setting asks for. */
export function draftNumber(form: PaperSettingForm): number {
  return typeof form.draft === 'number' ? form.draft : 1;
}

/** Each problem on a line of its own: the field's label and the reason, in a language. */
export function sayProblems(problems: readonly SettingProblem[], lang: Lang): string {
  const lines = problems.map(({ field, word }) => {
    const label = `export.${field === 'draft' ? 'draftRound' : field}`;
    const reason = say(lang, hasWord(word) ? word : 'shape.bad');
    return `${hasWord(label) ? say(lang, label) : field}: ${reason}`;
  });
  return lines.join('\n');
}
