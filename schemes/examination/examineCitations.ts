import { citationFault } from '../checks/narrative/citationFault';
import { judgeCitation } from '../checks/narrative/judgeCitation';
import { readCitations } from '../checks/narrative/readCitations';
import type { TopicResult } from './Examination';
import type { ExaminedFile } from './ExaminedFile';
import { isNumberLine } from './isNumberLine';
import { quoteOf } from './quoteOf';

/** Number of texts from the top that name the issuer and its superior. */
const HEADING = 40;

/**
 * Compares every cited document with the register: its date, its kind, its issuer, and whether another document had replaced
 * it by `day`. A citation of a document that the register need not have is counted as not judged.
 */
export function examineCitations({ texts }: ExaminedFile, day: string): TopicResult {
  const names = texts
    .slice(0, HEADING)
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase();
  const context = { day, names };
  const faults: TopicResult['faults'][number][] = [];
  let judged = 0;
  let unjudged = 0;
  for (const one of texts) {
    // The paper's own number is not a citation.
    if (isNumberLine(one.text)) continue;
    for (const citation of readCitations(one.text)) {
      const { state } = judgeCitation(citation, one.text.slice(0, citation.from), context);
      if (state === 'unchecked' || state === 'unknown') unjudged += 1;
      else judged += 1;
      const fault = citationFault(citation, one.text, context);
      if (!fault) continue;
      faults.push({
        severity: fault.severity === 'information' ? 'doubt' : 'wrong',
        code: `finding.${fault.code}`,
        params: fault.params,
        place: quoteOf(one, citation.from, citation.to),
      });
    }
  }
  return { judged, unjudged, faults };
}
