import type { PaperSettingForm } from '@app/context';
import { hasWord } from '@schemes/words/say';
import { type PaperSetting, PaperSettingSchema } from '@templates/official/paperSetting';
import * as v from 'valibot';

/** A paper setting with the draft mark, or with what is wrong in it. */
export type ReadSetting =
  | { readonly ok: true; readonly setting: PaperSetting }
  | { readonly ok: false; readonly where: string; readonly words: readonly string[] };

/** Reads a setting as a draft (number, date and name may be blank) or, where `draft` is null, as a final paper's. */
export function readSetting(form: PaperSettingForm, draft: number | null): ReadSetting {
  const { draft: _, ...rest } = form;
  const parsed = v.safeParse(PaperSettingSchema, draft === null ? rest : { ...rest, draft });
  if (parsed.success) return { ok: true, setting: parsed.output };
  const where = (parsed.issues[0].path ?? []).map((step) => String(step.key)).join('.');
  const words = parsed.issues.map((issue) => issue.message).filter(hasWord);
  return { ok: false, where: where || '/', words: [...new Set(words)] };
}

/** n of `Dự thảo lần n` that a setting asks for. */
export function draftNumber(form: PaperSettingForm): number {
  return typeof form.draft === 'number' ? form.draft : 1;
}
