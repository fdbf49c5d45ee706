import type { CellRef } from '../../model/findings/finding';
import { citeProvision } from '../../provisions/citeProvision';
import { writeDate } from '../../words/writeDate';
import { broken, type CheckResult } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { blockTexts } from './blockTexts';
import { type CitationContext, citationContext } from './citationContext';
import { type CitedDocument, judgeCitation } from './judgeCitation';
import { type Citation, readCitations } from './readCitations';

/**
 * `narrative.citations`: each document cited in the text is in the register with the written date, its number has the code of
 * the named issuer, and no other document has replaced it by the day of the congress. A document of the centre or the state
 * that is not in the register is a finding. A document of a province or below may be missing there.
 */
export const citations = defineCheck({
  kind: 'narrative.citations',
  parameters: {},
  messages: {
    findings: [
      'narrative.citedDate',
      'narrative.citedIssuer',
      'narrative.citedReplaced',
      'narrative.citedUnknown',
    ],
    how: [
      'narrative.citedDate',
      'narrative.citedElsewhere',
      'narrative.citedIssuer',
      'narrative.citedReplaced',
      'narrative.citedUnknown',
    ],
  },
  run(_parameters, view) {
    const context = citationContext(view.facts);
    return view.snapshot.sections.flatMap((section) => {
      const found = new Map<string, { readonly fault: CitationFault; readonly at: CellRef[] }>();
      for (const [block, text] of blockTexts(section.narrative).entries()) {
        for (const citation of readCitations(text)) {
          const fault = faultOf(citation, text, context);
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

function faultOf(citation: Citation, text: string, context: CitationContext): CitationFault | null {
  const judged = judgeCitation(citation, text.slice(0, citation.from), context);
  const { number, date, tail, issuer } = citation;
  const cited = date === null ? number : `${number}, ${writeDate(date)}`;
  switch (judged.state) {
    case 'known':
    case 'unchecked':
      return null;
    case 'wrongDate': {
      const code = 'narrative.citedDate';
      return { code, how: code, params: { cited, dates: datesOf(judged) } };
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
      const replacement = judged.replacement ? citeProvision(judged.replacement) : '';
      return { code, how: code, params: { cited, heir: replacement }, severity: 'information' };
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
