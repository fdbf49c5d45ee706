import type { Result } from '@app/context/Result';
import type { Moment } from '../freezeScheme';
import { keptSettings } from '../keptSettings';
import { type NamedPaper, paperName } from '../paperOf';
import type { Survey, SurveyedPaper } from '../paperTask';
import { type PaperErrand, refuse } from './PaperErrand';

/** Looks the scheme and all its papers through. */
export function surveyAll(
  { room, register, desk }: PaperErrand,
  { frozen }: Moment,
): Promise<Result<Survey>> {
  const kept = keptSettings(desk.store, register.settings, room);
  return desk.maker.survey({ scheme: frozen, kept, only: null });
}

/** Looks the scheme through for one paper; refuses where the scheme has none of that name. */
export async function surveyPaper(
  { room, register, desk }: PaperErrand,
  { frozen }: Moment,
  { definition, part }: NamedPaper,
): Promise<Result<{ readonly survey: Survey; readonly surveyed: SurveyedPaper }>> {
  const only = { kind: definition.kind, part };
  const kept = keptSettings(desk.store, register.settings, room);
  const survey = await desk.maker.survey({ scheme: frozen, kept, only });
  if (!survey.ok) return survey;
  const [surveyed] = survey.value.papers;
  if (surveyed) return { ok: true, value: { survey: survey.value, surveyed } };
  return refuse({ code: 'refusal.noPaper', params: { paper: paperName(definition.stem, part) } });
}
