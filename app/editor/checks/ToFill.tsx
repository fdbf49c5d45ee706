import type { Finding } from '@schemes/model/findings/finding';
import { useT } from '../../ui/LangContext';
import type { Judged } from '../live/findingsStore';
import { FindingItem } from './FindingItem';
import { keyedFindings } from './groupFindings';

interface ToFillProps {
  readonly findings: readonly Finding[];
  readonly judged: Judged;
  readonly isOpen: boolean;
}

/** What is not entered yet in sections that are being drafted: work left, shown without a colour of faults. */
export function ToFill({ findings, judged, isOpen }: ToFillProps) {
  const t = useT();
  if (findings.length === 0) return null;
  return (
    <details className="rule-list" open={isOpen} data-to-fill={findings.length}>
      <summary>{t('checks.toFill', { n: findings.length })}</summary>
      <p className="quiet small">{t('checks.toFillHint')}</p>
      <ul className="finding-list">
        {keyedFindings(findings).map(({ key, finding }) => (
          <li key={key}>
            <FindingItem finding={finding} judged={judged} isInGroup />
          </li>
        ))}
      </ul>
    </details>
  );
}
