import type { IssueCard } from '@app/context/IssueCard';
import { ruleText } from '@schemes/messages/ruleText';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import type { NamedPaper } from '@server/exports/tasks/paperOf';
import { draftNumber, readFinal } from '@server/exports/tasks/readSetting';
import { issueCard } from './issueCard';
import { issuePaper } from './issuePaper';
import type { PaperRequest } from './PaperRequest';
import { remember } from './saveSetting';
import { surveyPaper } from './surveyPaper';

/**
 * Issues a paper of the scheme as it is now. Refused while a section is not approved or something is missing; the
 * refusal names what the checklist shows as missing. `seen` is the JSON of the setting that the clerk saw. If another
 * setting was saved since, the call is refused, because nobody would have read the face of the paper. Runs two tasks in
 * the paper thread: the survey, then the file with the number that was chosen after the survey.
 */
export async function issueNow(
  request: PaperRequest,
  named: NamedPaper,
  seen?: string,
): Promise<Result<IssueCard>> {
  const { room, actor, services, schemes, lang } = request;
  const found = await surveyPaper(request, named);
  if (!found.ok) return found;
  const { scheme, survey, surveyed } = found.value;
  const { notApproved: open, version } = survey;
  if (seen !== undefined && seen !== JSON.stringify(surveyed.setting)) {
    return refuse({ code: 'refusal.settingElsewhere' });
  }
  if (open.length > 0) {
    const params = { count: open.length, draft: draftNumber(surveyed.setting) };
    return refuse({ code: 'refusal.notAllApproved', params });
  }
  const read = readFinal(surveyed.setting, named.definition);
  if (!read.ok || surveyed.missing.length > 0) {
    const lacks = surveyed.missing.map(({ code, params }) => ruleText(lang, code, params));
    return refuse({ code: 'refusal.paperMissing', params: { missing: lacks.join('\n') } });
  }
  const { setting } = read;
  const issue = { ...named, scheme, survey, setting };
  const issued = await issuePaper(services, room, actor, schemes.clock, issue);
  if (!issued.ok) return issued;
  await remember(request, named.definition.kind, setting);
  return ok(issueCard(issued.value, version));
}
