import type { Finding } from '@schemes/model/finding';
import { explained } from '@schemes/rules/explained';
import { sayRule } from '@schemes/words/sayRule';
import { useLang, useSay } from '../../ui/LangContext';
import type { Judged } from '../live/findingsStore';
import { useEditorShare } from '../page/EditorContext';

interface ExplanationsLeftProps {
  readonly judged: Judged;
  readonly isShown: (finding: Finding) => boolean;
}

/** Targets that still want an explanation, or a new one; nothing waits for them, but the paper will show the gap. */
export function ExplanationsLeft({ judged: { snapshot, verdicts }, isShown }: ExplanationsLeftProps) {
  const say = useSay();
  const lang = useLang();
  const { goTo } = useEditorShare();
  const left = explained(snapshot, verdicts.findings).filter(
    ({ finding, state }) => state !== 'written' && isShown(finding),
  );
  if (left.length === 0) return null;
  return (
    <details className="rule-list" data-explanations-left={left.length}>
      <summary>{say('explanation.left', { n: left.length })}</summary>
      <ul>
        {left.map(({ finding, state }) => (
          <li key={`${finding.rule} ${finding.code} ${JSON.stringify(finding.at)}`}>
            <button type="button" className="link" onClick={() => goTo(finding.at)}>
              {sayRule(lang, `finding.${finding.code}`, finding.params)}
            </button>
            <span className="rule-ids">{say(`explanation.${state}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
