import type { Finding } from '@schemes/model/finding';
import { sayRule } from '@schemes/words/sayRule';
import { useLang, useSay } from '../../ui/LangContext';
import { basisWord } from './basisWord';
import { LayerLine } from './LayerLine';
import { sayProvision } from './sayProvision';

/** How a finding was computed, on what it rests, and how sure we are of that. */
export function FindingBasis({ finding }: { readonly finding: Finding }) {
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
      {finding.provisions.length === 0 && <p className="finding-provision">{say(basisWord(finding.rule))}</p>}
      <LayerLine origins={finding.origins} provisions={finding.provisions} />
      {finding.confidence !== 'confirmed' && (
        <p className="finding-confidence">{say(`confidence.${finding.confidence}`)}</p>
      )}
    </>
  );
}
