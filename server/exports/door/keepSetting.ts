import type { PaperSettingForm } from '@app/context/PaperPage';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import type { PaperSetting } from '@templates/official/paperSetting';
import type { NamedPaper } from '../paperOf';
import { paperKey } from '../paperTask';
import { readDraft, sayProblems } from '../readSetting';
import { rememberHabits } from '../rememberHabits';
import type { PaperErrand } from './PaperErrand';

/** Checks the clerk's setting of a paper and keeps it, with the organisation's habits. Numbers come from the register alone. */
export async function keepSetting(
  errand: PaperErrand,
  { definition: { kind }, part }: NamedPaper,
  form: PaperSettingForm,
): Promise<Result<null>> {
  const read = readDraft(form, form.draft ?? 1);
  if (!read.ok) {
    const where = read.problems.map(({ field }) => field).join(',');
    const problem = sayProblems(read.problems, errand.lang);
    return refuse({ code: 'refusal.badSetting', params: { where, problem } });
  }
  const { number: _, ...setting } = read.setting;
  const id = errand.room.id;
  await errand.desk.store.settings.update((settings) => {
    settings[id] = { ...settings[id], [paperKey({ kind, part })]: { ...setting } };
  });
  await remember(errand, kind, setting);
  return ok(null);
}

/** What the organisation's next papers begin with. */
export async function remember(
  { room, desk }: PaperErrand,
  kind: string,
  setting: PaperSetting,
): Promise<void> {
  await desk.store.habits.update((habits) => {
    habits[room.organisation] = rememberHabits(habits[room.organisation], kind, setting);
  });
}
