import { fixed, optional } from '../../clauses/parameter';
import type { CellRef } from '../../model/findings/finding';
import { citeProvision } from '../../provisions/citeProvision';
import { writeDate } from '../../words/writeDate';
import { broken, type CheckResult } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { blockTexts } from './blockTexts';
import { type CitationContext, citationContext } from './citationContext';
import { type CitationEdition, type CitedDocument, isOfType, judgeCitation } from './judgeCitation';
import { type Citation, readCitations } from './readCitations';

/**
 * `narrative.citations`: each document cited in the text is in the register with the written date and kind, its number
 * has the code of the named issuer, and no other document has replaced it by the day of the congress. A document of the
 * centre or the state that is not in the register is a finding. A document of a province or below may be missing there.
 * `register` is the edition of the register, if it is not the current one.
 */
export const citations = defineCheck({
  kind: 'narrative.citations',
  parameters: { register: optional(fixed<'2026-11'>()) },
  messages: {
    findings: [
      'narrative.citedDate',
      'narrative.citedIssuer',
      'narrative.citedMaybeReplaced',
      'narrative.citedOther',
      'narrative.citedReplaced',
      'narrative.citedType',
      'narrative.citedUnknown',
    ],
    how: [
      'narrative.citedDate',
      'narrative.citedElsewhere',
      'narrative.citedIssuer',
      'narrative.citedReplaced',
      'narrative.citedType',
      'narrative.citedUnknown',
    ],
  },
  run({ register }, view) {
    const context = citationContext(view.facts);
    return view.snapshot.sections.flatMap((section) => {
      const found = new Map<string, { readonly fault: CitationFault; readonly at: CellRef[] }>();
      for (const [block, text] of blockTexts(section.narrative).entries()) {
        for (const citation of readCitations(text)) {
          const fault = faultOf(citation, text, context, register ?? '2026-12');
          if (!fault) continue;
          const key = JSON.stringify([fault.code, fault.params]);
          const place = { section: section.id, text: { block, from: citation.from, to: citation.to } };
          const same = found.get(key);
          if (same) same.at.push(place);
          else found.set(key, { fault, at: [place] });
        }
      }
      return [...found.values()].map(({ fault, at: [at = { section: section.id }, ...also] }) =>
        broken({ ...fault, at, also }),
      );
    });
  },
});

type CitationFault = Pick<Extract<CheckResult, { kind: 'broken' }>, 'code' | 'how' | 'params' | 'severity'>;

function faultOf(
  citation: Citation,
  text: string,
  context: CitationContext,
  edition: CitationEdition,
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
