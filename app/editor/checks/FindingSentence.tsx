import { ruleText } from '@schemes/messages/ruleText';
import type { Finding } from '@schemes/model/finding';
import { useLang } from '../../ui/LangContext';
import { FindingSeverity } from './FindingSeverity';

/** The severity and the sentence of a finding. */
export function FindingSentence({ finding }: { readonly finding: Finding }) {
  const lang = useLang();
  return (
    <>
      <FindingSeverity severity={finding.severity} />
      <span className="finding-sentence">{ruleText(lang, `finding.${finding.code}`, finding.params)}</span>
    </>
  );
}
