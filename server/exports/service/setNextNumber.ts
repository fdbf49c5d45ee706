import { t } from '@schemes/messages/t';
import { ok, type Result, refuse } from '@schemes/policy/Result';
import { nextNumber } from '@server/exports/store/issues';
import { seriesOfForm } from '@server/exports/store/paperSeries';
import type { NamedPaper } from '@server/exports/tasks/paperOf';
import { isoTime } from '@server/runtime/clock';
import type { PaperRequest } from './PaperRequest';
import { readReason } from './readReason';
import { surveyPaper } from './surveyPaper';

/**
 * Records that the numbers of a paper's series before `next` were given outside this program, and what for. Refused if
 * the paper has no number, and unless `next` is above the next number of the series and at most 9999.
 */
export async function setNextNumber(
  request: PaperRequest,
  named: NamedPaper,
  next: number,
  note: string,
): Promise<Result<null>> {
  const { room, actor, lang, schemes, services } = request;
  const reason = readReason(note);
  if (reason === null) return refuse({ code: 'refusal.reasonMissing' });
  const found = await surveyPaper(request, named);
  if (!found.ok) return found;
  const { survey, surveyed } = found.value;
  const of = seriesOfForm(room.organisation, survey.term, surveyed.setting);
  if (!of || named.definition.form !== 'numbered') {
    return refuse({ code: 'refusal.badForm', params: { where: t(lang, 'export.symbol') } });
  }
  const { register } = services.store;
  return services.runExclusive(async () => {
    const least = nextNumber(register.data, of);
    if (!Number.isInteger(next) || next <= least || next > 9999) {
      return refuse({ code: 'refusal.numberTooLow', params: { next: least + 1 } });
    }
    const by = { id: actor.id, name: actor.name };
    await register.update(({ outside }) => {
      outside.push({ of, from: least, to: next - 1, note: reason, at: isoTime(schemes.clock), by });
    });
    return ok(null);
  });
}
