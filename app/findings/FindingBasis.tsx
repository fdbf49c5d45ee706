import { ruleText } from '@schemes/messages/ruleText';
import type { MessageKey } from '@schemes/messages/t';
import type { Finding } from '@schemes/model/findings/finding';
import { provisionText } from '../naming/provisionText';
import { useLang, useT } from '../ui/LangContext';
import { LayerLine } from './LayerLine';

/** How a finding was computed, its provision, and how certain the provision is. */
export function FindingBasis({ finding }: { readonly finding: Finding }) {
  const t = useT();
  const lang = useLang();
  return (
    <>
      <p className="finding-how number">{ruleText(lang, `how.${finding.how}`, finding.params)}</p>
      {finding.provisions.map((id) => (
        <p key={id} className="finding-provision">
          {provisionText(id)}
        </p>
      ))}
      {finding.provisions.length === 0 && <p className="finding-provision">{t(basisWord(finding.rule))}</p>}
      <LayerLine origins={finding.origins} provisions={finding.provisions} />
      {finding.confidence !== 'confirmed' && (
        <p className="finding-confidence">{t(`confidence.${finding.confidence}`)}</p>
      )}
    </>
  );
}

/** Ids of rules that add, divide or compare figures. */
const ARITHMETIC = /^ANY\.(?:SUM|PCT|MATCH|DEL\.SUM)(?:\.|$)/;

/** Names the basis of a finding without a provision: arithmetic or logic. */
export function basisWord(rule: string): MessageKey {
  return ARITHMETIC.test(rule) ? 'checks.arithmetic' : 'checks.sense';
}
