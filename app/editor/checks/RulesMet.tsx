import { ruleText } from '@schemes/messages/ruleText';
import type { CellRef, Outcome } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { provisionText } from '../../naming/provisionText';
import { Icon } from '../../ui/Icon';
import { useLang, useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import { matterName } from './matterName';
import { metRules } from './metRules';

interface RulesMetProps {
  readonly outcomes: readonly Outcome[];
  readonly snapshot: Snapshot;
  readonly inScope: (at: CellRef) => boolean;
}

/** Lists the rules of provisions that the scheme meets, each with its place, its computation and its provision. */
export function RulesMet({ outcomes, snapshot, inScope }: RulesMetProps) {
  const t = useT();
  const lang = useLang();
  const { goTo } = useEditorShare();
  const met = metRules(outcomes, inScope);
  if (met.length === 0) return null;
  return (
    <details className="rule-list">
      <summary>{t('checks.met', { n: met.length })}</summary>
      <ul>
        {met.map(({ first, cases }) => (
          <li key={first.rule} className="met" data-rule={first.rule}>
            <Icon name="check" />
            <button type="button" className="link" onClick={() => goTo(first.at)}>
              {matterName(lang, snapshot, first.at)}: {ruleText(lang, `how.${first.how}`, first.params)}
              {cases > 1 && ` ${t('checks.metMore', { n: cases - 1 })}`}
            </button>
            <span className="rule-ids" title={first.rule}>
              {first.provisions.map(provisionText).join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
