import { readStatus } from '@schemes/doc/readSnapshot';
import type { CellRef, Finding } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { isOpen } from '@schemes/policy/lifecycle';
import { useEffect, useMemo, useState } from 'react';
import { FixPlaces } from '../../findings/FixPlaces';
import { focusNextFinding, isPanelOverPage } from '../../findings/focusNextFinding';
import { useLang, useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import type { FindingFix, findingFix } from './findingFix';

interface FixFindingProps {
  readonly finding: Finding;
  readonly snapshot: Snapshot;
}

/** A button that writes the one right value of a finding. Rendered only if there is one and the section is open. */
export function FixFinding({ finding, snapshot }: FixFindingProps) {
  const t = useT();
  const findings = useMemo(() => [finding], [finding]);
  const { goTo } = useEditorShare();
  const { fixes, run } = useOpenFixes(findings, snapshot);
  const [fix] = fixes;
  if (!fix) return null;
  return (
    <button
      type="button"
      className="button small"
      data-fix={fix.kind}
      onClick={({ currentTarget }) => {
        focusNextFinding(currentTarget);
        run();
        goTo(finding.at, !isPanelOverPage(currentTarget));
      }}
    >
      {t(`fix.${fix.kind}`, { value: fix.shown })}
    </button>
  );
}

interface FixFindingsProps {
  /** Findings of one code. */
  readonly findings: readonly Finding[];
  readonly snapshot: Snapshot;
}

/**
 * The places of the findings of a group that have one right value, and a button that writes them all as one undo step.
 * Rendered if there are two or more.
 */
export function FixFindings({ findings, snapshot }: FixFindingsProps) {
  const t = useT();
  const { fixes, run } = useOpenFixes(findings, snapshot);
  if (fixes.length < 2) return null;
  return (
    <FixPlaces
      title={t('fix.all', { n: fixes.length })}
      act={t('fix.now', { n: fixes.length })}
      places={fixes.map(({ at, kind, shown }) => ({ at, what: t(`fix.${kind}`, { value: shown }) }))}
      snapshot={snapshot}
      onAct={run}
    />
  );
}

/** A fix, and the place that it changes. */
interface PlacedFix extends FindingFix {
  readonly at: CellRef;
}

/** The fixes of findings in sections that this person may change now, and a function that writes them all. */
function useOpenFixes(findings: readonly Finding[], snapshot: Snapshot) {
  const lang = useLang();
  const { session, changes } = useEditorShare();
  const fixOf = useFindingFixes(findings.some(mayHaveFix));
  const fixes = useMemo((): readonly PlacedFix[] => {
    if (!session || !changes || !fixOf) return [];
    return findings.flatMap((finding) => {
      const fix = isOpen(readStatus(session.doc, finding.at.section).state)
        ? fixOf(lang, snapshot, finding)
        : null;
      return fix ? [{ ...fix, at: finding.at }] : [];
    });
  }, [session, changes, fixOf, findings, lang, snapshot]);
  const run = () => {
    if (!session || !changes) return;
    changes.run(() => {
      for (const { apply } of fixes) apply(session.doc);
    });
  };
  return { fixes, run };
}

/** Codes of findings for which `findingFix` can return a fix. */
const FIXABLE =
  /^(?:sum\.stated\.|percent\.(?:wrong|rounded|truncated|divisor)$|narrative\.cited(?:Date|Type|Replaced)$)/;

/** Whether a finding can have a fix. Pages load the module that computes fixes only for such findings. */
export function mayHaveFix({ code }: Pick<Finding, 'code'>): boolean {
  return FIXABLE.test(code);
}

/**
 * Loads `findingFix` once it is needed, because its module contains the schema of the narrative. Null before, and if
 * loading failed.
 */
function useFindingFixes(isNeeded: boolean): typeof findingFix | null {
  const [loaded, setLoaded] = useState<{ readonly fix: typeof findingFix } | null>(null);
  useEffect(() => {
    if (!isNeeded) return;
    let isGone = false;
    import('./findingFix')
      .then(({ findingFix: fix }) => {
        if (!isGone) setLoaded({ fix });
      })
      .catch((error: unknown) => console.warn('The fixes of findings could not be loaded', error));
    return () => {
      isGone = true;
    };
  }, [isNeeded]);
  return loaded?.fix ?? null;
}
