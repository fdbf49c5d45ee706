import type { PaperSettingForm } from '@app/context/PaperPage';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import type { PaperSetting } from '@templates/official/paperSetting';
import type { NamedPaper } from '../paperOf';
import { paperKey } from '../paperTask';
import { problemTexts, readDraft } from '../readSetting';
import { rememberHabits } from '../rememberHabits';
import type { PaperRequest } from './PaperRequest';

/** Checks the clerk's setting of a paper and keeps it, with the organisation's habits. Numbers come from the register alone. */
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

/** What the organisation's next papers begin with. */
export async function remember(
  { room, services }: PaperRequest,
  kind: string,
  setting: PaperSetting,
): Promise<void> {
  await services.store.habits.update((habits) => {
    habits[room.organisation] = rememberHabits(habits[room.organisation], kind, setting);
  });
}
