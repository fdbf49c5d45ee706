import type { PaperSettingForm } from '@app/context/PaperPage';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import { rememberHabits } from '@server/exports/store/rememberHabits';
import type { NamedPaper } from '@server/exports/tasks/paperOf';
import { paperKey } from '@server/exports/tasks/paperTask';
import { problemTexts, readDraft } from '@server/exports/tasks/readSetting';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import type { PaperRequest } from './PaperRequest';

/** Checks the clerk's setting of a paper and keeps it, also as a habit. It keeps no number: the register alone gives numbers. */
export async function keepSetting(
  request: PaperRequest,
  { definition: { kind }, part }: NamedPaper,
  form: PaperSettingForm,
): Promise<Result<null>> {
  const read = readDraft(form, form.draft ?? 1);
  if (!read.ok) {
    const where = read.problems.map(({ field }) => field).join(',');
    const problem = problemTexts(read.problems, request.lang);
    return refuse({ code: 'refusal.badSetting', params: { where, problem } });
  }
  const { number: _, ...setting } = read.setting;
  const id = request.room.id;
  await request.services.store.settings.update((settings) => {
    settings[id] = { ...settings[id], [paperKey({ kind, part })]: { ...setting } };
  });
  await remember(request, kind, setting);
  return ok(null);
}

/**
 * Keeps a setting as a habit: the organisation's next papers begin with it. That of a restricted scheme is no habit, because
 * clerks who are not named would be shown what its papers say.
 */
export async function remember(
  { room, services }: PaperRequest,
  kind: string,
  setting: PaperSetting,
): Promise<void> {
  if (room.named) return;
  await services.store.habits.update((habits) => {
    habits[room.organisation] = rememberHabits(habits[room.organisation], kind, setting);
  });
}
