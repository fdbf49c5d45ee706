import type { CellRef, Outcome } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { undecidedRules } from '@schemes/rules/assessment/undecidedRules';
import { useRef } from 'react';
import { useLang, useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import { columnPlace } from './matterName';

interface RulesUndecidedProps {
  readonly outcomes: readonly Outcome[];
  readonly snapshot: Snapshot;
}

/**
 * Lists the blank cells that keep rules from being judged, grouped by column, with the number of rules that need each
 * column. Each click on a column leads to its next blank cell.
 */
export function RulesUndecided({ outcomes, snapshot }: RulesUndecidedProps) {
  const t = useT();
  const lang = useLang();
  const { goTo } = useEditorShare();
  const next = useRef(new Map<string, number>());
  const lead = (name: string, places: readonly CellRef[]) => {
    const n = next.current.get(name) ?? 0;
    next.current.set(name, n + 1);
    const at = places[n % places.length];
    if (at) goTo(at);
  };
  const undecided = outcomes.filter((outcome) => outcome.kind === 'undecided');
  const n = undecidedRules(undecided).length;
  if (n === 0) return null;
  const blanks = new Map<string, { readonly places: Map<string, CellRef>; readonly rules: Set<string> }>();
  for (const { rule, needs } of undecided) {
    for (const at of needs) {
      const name = columnPlace(lang, snapshot, at);
      const blank = blanks.get(name) ?? { places: new Map(), rules: new Set() };
      blank.rules.add(rule);
      blank.places.set(at.row ?? '', at);
      blanks.set(name, blank);
    }
  }
  return (
    <details className="rule-list">
      <summary>{t('checks.undecided', { n })}</summary>
      <ul>
        {[...blanks].map(([name, { places, rules }]) => (
          <li key={name}>
            <button type="button" className="link" onClick={() => lead(name, [...places.values()])}>
              {name}
              {places.size > 1 && ` ${t('checks.blankRows', { n: places.size })}`}
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
