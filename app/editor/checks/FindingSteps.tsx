import type { CellRef } from '@schemes/model/findings/finding';
import { useEffect } from 'react';
import { useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import type { KeyedFinding } from './groupFindings';

interface FindingStepsProps {
  /** The findings in the order in which the list shows them. */
  readonly findings: readonly KeyedFinding[];
  readonly current: string | null;
  readonly onCurrent: (key: string) => void;
}

/**
 * Navigates from finding to finding: by buttons, and by F8 or Shift+F8 from anywhere in the editor. Skips findings of
 * the five steps, which are on another page.
 */
export function FindingSteps({ findings, current, onCurrent }: FindingStepsProps) {
  const t = useT();
  const { goTo } = useEditorShare();
  const inPage = findings.filter(({ finding }) => finding.at.step === undefined);
  const index = inPage.findIndex(({ key }) => key === current);
  const step = (by: 1 | -1) => {
    const from = index === -1 && by === -1 ? 0 : index;
    const next = inPage[(from + by + inPage.length) % inPage.length];
    if (!next) return;
    onCurrent(next.key);
    goTo(next.finding.at satisfies CellRef);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  if (inPage.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons that belong together, not a form
    <div className="finding-steps" role="group" aria-label={t('checks.steps')}>
      <button
        type="button"
        className="button plain small"
        title={t('checks.previousHint')}
        onClick={() => step(-1)}
      >
        {t('checks.previous')}
      </button>
      <span className="number quiet small">
        {index === -1 ? t('checks.all', { n: inPage.length }) : `${index + 1}/${inPage.length}`}
      </span>
      <button
        type="button"
        className="button plain small"
        title={t('checks.nextHint')}
        data-next-finding
        onClick={() => step(1)}
      >
        {t('checks.next')}
      </button>
    </div>
  );
}
