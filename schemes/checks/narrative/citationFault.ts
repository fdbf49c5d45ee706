import { citeProvision } from '../../provisions/citeProvision';
import { CURRENT_REGISTER, type RegisterEdition } from '../../provisions/provision';
import { writeDate } from '../../words/writeDate';
import type { CheckResult } from '../view/CheckResult';
import type { CitationContext } from './citationContext';
import { type CitedDocument, isOfType, judgeCitation } from './judgeCitation';
import type { Citation } from './readCitations';

/** What is wrong with a citation: the parts of a finding without its place. */
export type CitationFault = Pick<
  Extract<CheckResult, { kind: 'broken' }>,
  'code' | 'how' | 'params' | 'severity'
>;

/**
 * The fault of a citation in its block of text; null if it is right or cannot be judged.
 */
export function citationFault(
  citation: Citation,
  text: string,
  context: CitationContext,
  edition: RegisterEdition = CURRENT_REGISTER,
): CitationFault | null {
  const judged = judgeCitation(citation, text.slice(0, citation.from), context, edition);
  const { number, date, tail, issuer } = citation;
  const cited = date === null ? number : `${number}, ${writeDate(date)}`;
  switch (judged.state) {
    case 'known':
    case 'unchecked':
      return null;
    case 'wrongDate': {
      const how = 'narrative.citedDate';
      const { entry, otherOfDay } = judged;
      const type = edition !== '2026-11' && entry && !isOfType(citation, entry) ? ` (${entry.type})` : '';
      const params = { cited, dates: `${datesOf(judged)}${type}` };
      if (!otherOfDay) return { code: how, how, params };
      return { code: 'narrative.citedOther', how, params: { ...params, other: citeProvision(otherOfDay) } };
    }
    case 'wrongType': {
      const code = 'narrative.citedType';
      const right = judged.entry ? citeProvision(judged.entry) : '';
      return { code, how: code, params: { cited, type: citation.type ?? '', right } };
    }
    case 'wrongIssuer': {
      const code = 'narrative.citedIssuer';
      const right = judged.rightNumber ?? '';
      const params = {
        cited,
        issuer: issuer?.name ?? '',
        tail,
        right,
        rightTail: right.split('/').at(-1) ?? '',
      };
      return { code, how: code, params };
    }
    case 'replaced': {
      const code = 'narrative.citedReplaced';
      const { replacement } = judged;
      const params = { cited, heir: replacement ? citeProvision(replacement) : '' };
      if (edition === '2026-11') return { code, how: code, params, severity: 'information' };
      if (replacement?.isUnread)
        return { code: 'narrative.citedMaybeReplaced', how: code, params, severity: 'information' };
      return { code, how: code, params };
    }
    case 'unknown': {
      const code = 'narrative.citedUnknown';
      const dates = datesOf(judged);
      if (dates === '') return { code, how: code, params: { cited }, severity: 'information' };
      return { code, how: 'narrative.citedElsewhere', params: { cited, dates }, severity: 'information' };
    }
  }
}

function datesOf({ sameNumber }: CitedDocument): string {
  return sameNumber.map((entry) => writeDate(entry.date)).join('; ');
}
