import { ok, type Result, refuse } from '@schemes/policy/Result';
import { type NamedPaper, paperName } from '@server/exports/tasks/paperOf';
import type { SchemeInput, Survey, SurveyedPaper } from '@server/exports/tasks/paperTask';
import { ownerOf, type PaperRequest } from './PaperRequest';
import { paperInput } from './paperInput';

/** The survey of one paper, with the scheme that was surveyed. */
interface SurveyOfPaper {
  /** The scheme that was surveyed. A file made from it has the version that the survey states. */
  readonly scheme: SchemeInput;
  readonly survey: Survey;
  readonly surveyed: SurveyedPaper;
}

/** Surveys the scheme with all its papers. */
export async function surveyAll(request: PaperRequest): Promise<Result<Survey>> {
  const { scheme, stored } = await paperInput(request);
  return request.services.maker.survey({ ...scheme, stored, only: null }, ownerOf(request));
}

/** Surveys the scheme for one paper. Refused if the scheme has no such paper. */
export async function surveyPaper(
  request: PaperRequest,
  { definition, part }: NamedPaper,
): Promise<Result<SurveyOfPaper>> {
  const { scheme, stored } = await paperInput(request);
  const only = { kind: definition.kind, part };
  const survey = await request.services.maker.survey({ ...scheme, stored, only }, ownerOf(request));
  if (!survey.ok) return survey;
  const [surveyed] = survey.value.papers;
  if (surveyed) return ok({ scheme, survey: survey.value, surveyed });
  return refuse({ code: 'refusal.noPaper', params: { paper: paperName(definition.stem, part) } });
}
