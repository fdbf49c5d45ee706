import { ok, type Result, refuse } from '@schemes/policy/Result';
import { freezeScheme, type Moment } from '../freezeScheme';
import { keptSettings } from '../keptSettings';
import { type NamedPaper, paperName } from '../paperOf';
import type { PaperName, Survey, SurveyedPaper } from '../paperTask';
import type { PaperRequest } from './PaperRequest';

/** A scheme at one moment, looked through. */
interface Surveyed {
  readonly moment: Moment;
  readonly survey: Survey;
}

/** Looks the scheme and all its papers through. */
export function surveyAll(request: PaperRequest): Promise<Result<Surveyed>> {
  return lookThrough(request, null);
}

/** Looks the scheme through for one paper; refuses where the scheme has none of that name. */
export async function surveyPaper(
  request: PaperRequest,
  { definition, part }: NamedPaper,
): Promise<Result<Surveyed & { readonly surveyed: SurveyedPaper }>> {
  const found = await lookThrough(request, { kind: definition.kind, part });
  if (!found.ok) return found;
  const [surveyed] = found.value.survey.papers;
  if (surveyed) return ok({ ...found.value, surveyed });
  return refuse({ code: 'refusal.noPaper', params: { paper: paperName(definition.stem, part) } });
}

async function lookThrough(
  { room, actor, register, services }: PaperRequest,
  only: PaperName | null,
): Promise<Result<Surveyed>> {
  const frozen = await freezeScheme(services.maker, room, actor);
  if (!frozen.ok) return frozen;
  const moment = frozen.value;
  const kept = keptSettings(services.store, register.settings, room);
  const survey = await services.maker.survey({ scheme: moment.frozen, kept, only });
  return survey.ok ? ok({ moment, survey: survey.value }) : survey;
}
