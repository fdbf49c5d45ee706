import type { CellRef, Outcome } from '@schemes/model/finding';
import { Icon } from '../../ui/Icon';
import { useLang, useSay } from '../../ui/LangContext';
import { useEditorShare } from '../page/EditorContext';
import { sayRule } from './sayRule';

interface RulesMetProps {
  readonly outcomes: readonly Outcome[];
  readonly inScope: (at: CellRef) => boolean;
}

/** Rules the scheme keeps, with the computation of each. */
export function RulesMet({ outcomes, inScope }: RulesMetProps) {
  const say = useSay();
  const lang = useLang();
  const { goTo } = useEditorShare();
  const met = outcomes.filter((outcome) => outcome.kind === 'met' && inScope(outcome.at));
  if (met.length === 0) return null;
  return (
    <details className="rule-list">
      <summary>{say('checks.met', { n: met.length })}</summary>
      <ul>
        {met.map(
          (outcome, i) =>
            outcome.kind === 'met' && (
              // biome-ignore lint/suspicious/noArrayIndexKey: outcomes have no identity; the list is drawn as a whole
              <li key={i} className="met">
                <Icon name="check" />
                <button type="button" className="link" onClick={() => goTo(outcome.at)}>
                  {sayRule(lang, `how.${outcome.how}`, outcome.params)}
                </button>
                <span className="rule-ids">{outcome.rule}</span>
              </li>
            ),
        )}
      </ul>
    </details>
  );
}
