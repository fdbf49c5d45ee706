import { ruleText } from '@schemes/messages/ruleText';
import type { Finding } from '@schemes/model/findings/finding';
import { explained } from '@schemes/rules/assessment/explained';
import { useLang, useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import type { Judged } from '../live/findingsStore';

interface MissingExplanationsProps {
  readonly judged: Judged;
  readonly isShown: (finding: Finding) => boolean;
}

/**
 * Lists the targets that have no explanation, or one written for older numbers. They block nothing; the paper shows
 * where an explanation is missing.
 */
export function MissingExplanations({ judged: { snapshot, verdicts }, isShown }: MissingExplanationsProps) {
  const t = useT();
  const lang = useLang();
  const { goTo } = useEditorShare();
  const unexplained = explained(snapshot, verdicts.findings).filter(
    ({ finding, state }) => state !== 'written' && isShown(finding),
  );
  if (unexplained.length === 0) return null;
  return (
    <details className="rule-list" data-explanations-left={unexplained.length}>
      <summary>{t('explanation.left', { n: unexplained.length })}</summary>
      <ul>
        {unexplained.map(({ finding, state }) => (
          <li key={`${finding.rule} ${finding.code} ${JSON.stringify(finding.at)}`}>
            <button type="button" className="link" onClick={() => goTo(finding.at)}>
              {ruleText(lang, `finding.${finding.code}`, finding.params)}
            </button>
            <span className="rule-ids">{t(`explanation.${state}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
