import type { Finding } from '@schemes/model/finding';
import { Icon } from '../../ui/Icon';
import { useLang, useSay } from '../../ui/LangContext';
import { sayProvision, sayRule } from './sayRule';
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

/** How a finding was computed, on what it rests, and how sure we are of that. */
export function FindingGrounds({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const lang = useLang();
  return (
    <>
      <p className="finding-how number">{sayRule(lang, `how.${finding.how}`, finding.params)}</p>
      {finding.provisions.map((id) => (
        <p key={id} className="finding-provision">
          {sayProvision(id)}
        </p>
      ))}
      {finding.provisions.length === 0 && <p className="finding-provision">{say('checks.arithmetic')}</p>}
      {finding.confidence !== 'confirmed' && (
        <p className="finding-confidence">{say(`confidence.${finding.confidence}`)}</p>
      )}
    </>
  );
}
