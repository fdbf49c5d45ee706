import type { CellRef, Outcome } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { undecidedRules } from '@schemes/rules/assessment/undecidedRules';
import { placeName } from '../../naming/placeName';
import { useLang, useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';

interface RulesUndecidedProps {
  readonly outcomes: readonly Outcome[];
  readonly snapshot: Snapshot;
}

/** Lists the blank places because of which rules cannot be judged, each with the number of rules that need it. */
export function RulesUndecided({ outcomes, snapshot }: RulesUndecidedProps) {
  const t = useT();
  const lang = useLang();
  const { goTo } = useEditorShare();
  const undecided = outcomes.filter((outcome) => outcome.kind === 'undecided');
  const n = undecidedRules(undecided).length;
  if (n === 0) return null;
  const blanks = new Map<string, { readonly at: CellRef; readonly rules: Set<string> }>();
  for (const { rule, needs } of undecided) {
    for (const at of needs) {
      const name = placeName(lang, snapshot, at);
      const blank = blanks.get(name) ?? { at, rules: new Set() };
      blank.rules.add(rule);
      blanks.set(name, blank);
    }
  }
  return (
    <details className="rule-list">
      <summary>{t('checks.undecided', { n })}</summary>
      <ul>
        {[...blanks].map(([name, { at, rules }]) => (
          <li key={name}>
            <button type="button" className="link" onClick={() => goTo(at)}>
              {name}
            </button>
            <span className="rule-ids" title={[...rules].join(', ')}>
              {t('checks.waiting', { n: rules.size })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
