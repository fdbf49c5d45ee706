import type { PaperLack } from '@app/context/PaperLine';
import type { PaperSettingForm } from '@app/context/PaperPage';
import type { Lang } from '@schemes/messages/lang';
import { ruleText } from '@schemes/messages/ruleText';
import { hasMessage, t } from '@schemes/messages/t';
import { missingFace } from '@templates/official/setting/missingFace';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import { type PaperSetting, PaperSettingSchema } from '@templates/official/setting/paperSetting';
import * as v from 'valibot';

/** One wrong field of a setting: its path, and the problem as a message key, or as a message of the schema library. */
export type SettingProblem = PaperLack & { readonly field: string };

/** A paper setting, or its problems: one for each wrong field. */
export type ReadSetting<S = PaperSetting> =
  | { readonly ok: true; readonly setting: S }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] };

/** The setting of a final paper without its number, which is given at the issue. */
export type FinalSetting = Omit<PaperSetting, 'number' | 'draft'>;

/** Reads a setting for a draft, in which fields may be empty. `draft` replaces the draft number of `form`, and is checked too. */
export function readDraft(form: PaperSettingForm, draft: unknown): ReadSetting {
  return read({ ...form, draft });
}

/**
 * Reads a setting for a final paper; ignores its number and draft. The checklist shows the problems that it returns, and a
 * paper is issued only without problems, so the clerk sees exactly what to fill in.
 */
export function readFinal(form: PaperSettingForm, definition: PaperDefinition): ReadSetting<FinalSetting> {
  const { draft: _, number: __, ...rest } = form;
  const shape = read(rest);
  if (!shape.ok) return shape;
  const problems = missingFace(definition, shape.setting).filter(({ field }) => field !== 'number');
  if (problems.length === 0) return shape;
  return {
    ok: false,
    problems: problems.map(({ code, params, field = 'number' }) => ({ code, params, field })),
  };
}

function read(form: PaperSettingForm): ReadSetting {
  const parsed = v.safeParse(PaperSettingSchema, form);
  if (parsed.success) return { ok: true, setting: parsed.output as PaperSetting };
  const problems = new Map<string, SettingProblem>();
  for (const { path = [], message } of parsed.issues) {
    const steps = path.map((step) => String(step.key));
    const field = (steps[0] === 'recipients' ? steps.slice(0, 1) : steps).join('.');
    if (!problems.has(field)) problems.set(field, { field, code: message, params: {} });
  }
  return { ok: false, problems: [...problems.values()] };
}

/** n of `Dự thảo lần n` in a setting that is not checked yet; 1 if it has none. */
export function draftNumber(form: PaperSettingForm): number {
  return typeof form.draft === 'number' ? form.draft : 1;
}

/** One line for each problem, in a language: the field's label and the reason. */
export function problemTexts(problems: readonly SettingProblem[], lang: Lang): string {
  const lines = problems.map(({ field, code, params }) => {
    const label = `export.${field === 'draft' ? 'draftRound' : field}`;
    const reason = hasMessage(code) ? ruleText(lang, code, params) : t(lang, 'shape.bad');
    return `${hasMessage(label) ? t(lang, label) : field}: ${reason}`;
  });
  return lines.join('\n');
}
