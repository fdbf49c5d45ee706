import type { CellRef } from '../../model/findings/finding';
import { citeProvision } from '../../provisions/citeProvision';
import { writeDate } from '../../words/writeDate';
import { broken, type CheckResult } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { blockTexts } from './blockTexts';
import { type CitationContext, type CitedDocument, citationContext, judgeCitation } from './judgeCitation';
import { type Citation, readCitations } from './readCitations';

/**
 * `narrative.citations`: a document cited in the text is in the register with the date that is written, bears the code
 * of the issuer that is named, and was not replaced by another by the day of the congress. A document of the centre or
 * the state that the register does not hold is a finding; one of a province or below is let pass.
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
      const found = new Map<string, { readonly wrong: Wrong; readonly at: CellRef[] }>();
      for (const [block, text] of blockTexts(section.narrative).entries()) {
        for (const citation of readCitations(text)) {
          const wrong = wrongOf(citation, text, context);
          if (!wrong) continue;
          const key = JSON.stringify([wrong.code, wrong.params]);
          const place = { section: section.id, text: { block, from: citation.from, to: citation.to } };
          const same = found.get(key);
          if (same) same.at.push(place);
          else found.set(key, { wrong, at: [place] });
        }
      }
      return [...found.values()].map(({ wrong, at: [at = { section: section.id }, ...also] }) =>
        broken({ ...wrong, at, also }),
      );
    });
  },
});

type Wrong = Pick<Extract<CheckResult, { kind: 'broken' }>, 'code' | 'how' | 'params' | 'severity'>;

function wrongOf(citation: Citation, text: string, context: CitationContext): Wrong | null {
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
      const heir = judged.heir ? citeProvision(judged.heir) : '';
      return { code, how: code, params: { cited, heir }, severity: 'information' };
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
