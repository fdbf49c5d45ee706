import { ok, type Result, refuse } from '@schemes/policy/Result';
import { type NamedPaper, paperName } from '@server/exports/tasks/paperOf';
import type { SchemeInput, Survey, SurveyedPaper } from '@server/exports/tasks/paperTask';
import { type PaperRequest, turnOf } from './PaperRequest';
import { paperInput } from './paperInput';

/** One paper as surveyed, with the scheme it belongs to. */
interface SurveyOfPaper {
  /** The scheme that was surveyed: what is made from it is of the survey's version. */
  readonly scheme: SchemeInput;
  readonly survey: Survey;
  readonly surveyed: SurveyedPaper;
}

/** Surveys the scheme with all its papers. */
export async function surveyAll(request: PaperRequest): Promise<Result<Survey>> {
  const { scheme, kept } = await paperInput(request);
  return request.services.maker.survey({ ...scheme, kept, only: null }, turnOf(request));
}

/** Surveys the scheme for one paper; refuses where the scheme has none of that name. */
export async function surveyPaper(
  request: PaperRequest,
  { definition, part }: NamedPaper,
): Promise<Result<SurveyOfPaper>> {
  const { scheme, kept } = await paperInput(request);
  const only = { kind: definition.kind, part };
  const survey = await request.services.maker.survey({ ...scheme, kept, only }, turnOf(request));
  if (!survey.ok) return survey;
  const [surveyed] = survey.value.papers;
  if (surveyed) return ok({ scheme, survey: survey.value, surveyed });
  return refuse({ code: 'refusal.noPaper', params: { paper: paperName(definition.stem, part) } });
}
