import { fixed, optional } from '../../clauses/parameter';
import type { CellRef } from '../../model/findings/finding';
import { CURRENT_REGISTER, type RegisterEdition } from '../../provisions/provision';
import { broken } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { blockTexts } from './blockTexts';
import { citationContext } from './citationContext';
import { type CitationFault, citationFault } from './citationFault';
import { readCitations } from './readCitations';

/**
 * `narrative.citations`: each document cited in the text is in the register with the written date and kind, its number
 * has the code of the named issuer, and no other document has replaced it by the day of the congress. A document of the
 * centre or the state that is not in the register is a finding. A document of a province or below may be missing there.
 * `register` is the edition of the register, if it is not the current one.
 */
export const citations = defineCheck({
  kind: 'narrative.citations',
  parameters: { register: optional(fixed<RegisterEdition>()) },
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
          const fault = citationFault(citation, text, context, register ?? CURRENT_REGISTER);
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
