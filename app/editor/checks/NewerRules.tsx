import { areSameRules, rulesOf } from '@schemes/layers/rulesInForce';
import type { RulesInForce } from '@schemes/model/findings/layerSetting';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { useMemo } from 'react';
import { useT } from '../../ui/LangContext';
import { useAddress } from '../../ui/useAddress';
import { useEditorShare } from '../context/EditorContext';

/** Says that the scheme uses an older version of the rules than the one in force; links to the comparison. */
export function NewerRules({
  snapshot,
  inForce,
}: {
  readonly snapshot: Snapshot;
  readonly inForce: RulesInForce;
}) {
  const t = useT();
  const address = useAddress();
  const { scheme } = useEditorShare();
  const { edition, layers } = snapshot;
  const isSame = useMemo(
    () => areSameRules(rulesOf({ edition, layers }), inForce),
    [edition, layers, inForce],
  );
  if (isSame) return null;
  return (
    <p className="checks-newer" data-newer-rules>
      {t('rules.newer')} <a href={address(`/schemes/${scheme}/rules`)}>{t('rules.see')}</a>
    </p>
  );
}
