import { ruleText } from '@schemes/messages/ruleText';
import type { Finding } from '@schemes/model/findings/finding';
import { useLang } from '../ui/LangContext';
import { FindingSeverity } from './FindingSeverity';

interface FindingSentenceProps {
  readonly finding: Finding;
  /** Whether the finding is listed in a group, which shows the severity. */
  readonly isInGroup?: boolean;
}

/** The severity and the sentence of a finding. */
export function FindingSentence({ finding, isInGroup = false }: FindingSentenceProps) {
  const lang = useLang();
  return (
    <>
      {!isInGroup && <FindingSeverity severity={finding.severity} />}
      <span className="finding-sentence">{ruleText(lang, `finding.${finding.code}`, finding.params)}</span>
    </>
  );
}
