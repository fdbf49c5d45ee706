import type { Finding } from '@schemes/model/finding';
import { sayRule } from '@schemes/words/sayRule';
import { Icon } from '../../ui/Icon';
import { useLang, useSay } from '../../ui/LangContext';
import { SEVERITY_SIGNS } from './severitySigns';

/** The severity and the sentence of a finding. */
export function FindingSentence({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const lang = useLang();
  const sign = SEVERITY_SIGNS[finding.severity];
  return (
    <>
      <span className={`severity ${sign.tone}`}>
        <Icon name={sign.icon} />
        {say(`severity.${finding.severity}`)}
      </span>
      <span className="finding-sentence">{sayRule(lang, `finding.${finding.code}`, finding.params)}</span>
    </>
  );
}
