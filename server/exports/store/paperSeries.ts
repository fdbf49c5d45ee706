import type { PaperSettingForm, SeriesCard } from '@app/context/PaperPage';
import type { Term } from '@schemes/model/scheme/outline';
import * as v from 'valibot';
import { type IssueRegister, isSameSeries, nextNumber, numberText, type Series, seriesOf } from './issues';

const Face = v.object({
  symbol: v.string(),
  standard: v.optional(v.picklist(['party', 'state'])),
  date: v.optional(v.string()),
});

/** The series of a paper with this setting, which is not checked yet; null if symbol, standard or date cannot be read. */
export function seriesOfForm(organisation: string, term: Term, form: PaperSettingForm): Series | null {
  const face = v.safeParse(Face, form);
  return face.success ? seriesOf(organisation, term, face.output) : null;
}

/**
 * A series as the clerk sees it: its next number, and the numbers given outside this program. Null in the same cases as
 * `seriesOfForm`.
 */
export function seriesCard(
  register: IssueRegister,
  organisation: string,
  term: Term,
  form: PaperSettingForm,
): SeriesCard | null {
  const face = v.safeParse(Face, form);
  if (!face.success) return null;
  const of = seriesOf(organisation, term, face.output);
  const next = nextNumber(register, of);
  // Omits which scheme was destroyed, because the clerk may not be allowed to know that scheme.
  const outside = register.outside
    .filter((row) => isSameSeries(row.of, of))
    .map(({ destroys: _, ...row }) => row)
    .reverse();
  const { type, body, period } = of;
  return { type, body, period, next, nextNumber: numberText(next, face.output), outside };
}
