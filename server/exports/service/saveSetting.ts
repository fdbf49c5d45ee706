import type { PaperSettingForm } from '@app/context/PaperPage';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import { rememberHabits } from '@server/exports/store/rememberHabits';
import type { NamedPaper } from '@server/exports/tasks/paperOf';
import { paperKey } from '@server/exports/tasks/paperTask';
import { problemTexts, readDraft } from '@server/exports/tasks/readSetting';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import type { PaperRequest } from './PaperRequest';

/**
 * Checks the clerk's setting of a paper and stores it, also as a habit of the organisation. Does not store its number,
 * because only the register gives numbers. Refused with the wrong fields if the setting cannot be read.
 */
export async function saveSetting(
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
 * Stores a setting as a habit, from which the organisation's next papers start. Does nothing for a restricted scheme, because
 * clerks whom it does not name would see what its papers say.
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
