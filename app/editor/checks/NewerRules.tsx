import { areSameRules, rulesOf } from '@schemes/layers/rulesInForce';
import type { RulesInForce } from '@schemes/model/layerSetting';
import type { Snapshot } from '@schemes/model/snapshot';
import { useMemo } from 'react';
import { useSay } from '../../ui/LangContext';
import { useEditorShare } from '../page/EditorContext';

/** That the scheme is judged by an older version than the one in force, and the way to what would change. */
export function NewerRules({
  snapshot,
  inForce,
}: {
  readonly snapshot: Snapshot;
  readonly inForce: RulesInForce;
}) {
  const say = useSay();
  const { scheme } = useEditorShare();
  const { edition, layers } = snapshot;
  const isSame = useMemo(
    () => areSameRules(rulesOf({ edition, layers }), inForce),
    [edition, layers, inForce],
  );
  if (isSame) return null;
  return (
    <p className="checks-newer" data-newer-rules>
      {say('rules.newer')} <a href={`/schemes/${scheme}/rules`}>{say('rules.see')}</a>
    </p>
  );
}
