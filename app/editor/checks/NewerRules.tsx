import { areSameRules, rulesOf } from '@schemes/layers/rulesInForce';
import type { RulesInForce } from '@schemes/model/layerSetting';
import type { Snapshot } from '@schemes/model/snapshot';
import { useMemo } from 'react';
import { useT } from '../../ui/LangContext';
import { useEditorShare } from '../page/EditorContext';

/** That the scheme is judged by an older version than the one in force, and the way to what would change. */
export function NewerRules({
  snapshot,
  inForce,
}: {
  readonly snapshot: Snapshot;
  readonly inForce: RulesInForce;
}) {
  const t = useT();
  const { scheme } = useEditorShare();
  const { edition, layers } = snapshot;
  const isSame = useMemo(
    () => areSameRules(rulesOf({ edition, layers }), inForce),
    [edition, layers, inForce],
  );
  if (isSame) return null;
  return (
    <p className="checks-newer" data-newer-rules>
      {t('rules.newer')} <a href={`/schemes/${scheme}/rules`}>{t('rules.see')}</a>
    </p>
  );
}
