import type { CellRef, Finding, Outcome } from '@schemes/model/findings/finding';
import { findingKey } from '@schemes/model/findings/findingKey';
import { isToFill } from '@schemes/rules/assessment/isToFill';
import { useRef, useState } from 'react';
import { useT } from '../../ui/LangContext';
import { useRemembered } from '../../ui/useRemembered';
import { useEditorShare } from '../context/EditorContext';
import type { Judged } from '../live/findingsStore';
import { UncomparedNumbers } from '../narrative/numbers/UncomparedNumbers';
import { FilterNote } from './FilterNote';
import { FilterPanel } from './FilterPanel';
import { FindingItem } from './FindingItem';
import { FindingList } from './FindingList';
import { FindingSteps } from './FindingSteps';
import { filteredSection, isFiltering, matchesFilter, NO_FILTER, readFilter } from './findingFilter';
import { groupFindings, keyedFindings } from './groupFindings';
import { MissingExplanations } from './MissingExplanations';
import { NothingFound } from './NothingFound';
import { RulesMet } from './RulesMet';
import { RulesUndecided } from './RulesUndecided';

interface FindingsProps {
  readonly judged: Judged;
  readonly section: string;
}

/**
 * The findings, filtered as this user last filtered this scheme. Below them are the rules that cannot be judged and the
 * rules that are met.
 */
export function Findings({ judged, section }: FindingsProps) {
  const t = useT();
  const opener = useRef<HTMLButtonElement>(null);
  const { scheme, me } = useEditorShare();
  const [filter, setFilter] = useRemembered(`de-an.filter.${me.id}.${scheme}`, NO_FILTER, readFilter);
  const [current, setCurrent] = useState<string | null>(null);
  const { findings, outcomes, clauseResults } = judged.verdicts;
  const only = filteredSection(filter, section);
  const inScope = (at: CellRef) => only === null || at.section === only;
  const matching = findings.filter((finding) => matchesFilter(filter, section, finding));
  const waivers = new Set(judged.snapshot.waivers.map(({ finding }) => finding));
  const waived = matching.filter((finding) => waivers.has(findingKey(finding)));
  const unwaived = matching.filter(
    (finding) => finding.severity !== 'information' && !waivers.has(findingKey(finding)),
  );
  const toFill = unwaived.filter((finding) => isToFill(judged.snapshot, finding));
  const shown = unwaived.filter((finding) => !toFill.includes(finding));
  const inOrder = groupFindings(shown).flatMap((group) => group.findings);
  const notices = matching.filter(
    (finding) => finding.severity === 'information' && !waivers.has(findingKey(finding)),
  );
  const matchingOutcomes = outcomes.filter(
    (outcome) => filter.rule === null || ruleOf(outcome) === filter.rule,
  );
  // "Nothing found" can be said only of a whole section, not of one severity or one rule.
  const isWhole = filter.severity === null && filter.rule === null;
  return (
    <>
      <FilterPanel
        opener={opener}
        filter={filter}
        findings={findings}
        clauses={clauseResults.map(({ clause }) => clause)}
        snapshot={judged.snapshot}
        onFilter={setFilter}
      />
      <FilterNote
        filter={filter}
        snapshot={judged.snapshot}
        shown={matching.length}
        all={findings.length}
        onClear={() => {
          setFilter(NO_FILTER);
          opener.current?.focus();
        }}
      />
      {judged.isPending && <p className="checks-unsure">{t('checks.pending')}</p>}
      {unwaived.length === 0 && isWhole && !judged.isPending && (
        <NothingFound judged={judged} section={only} />
      )}
      <FindingSteps findings={inOrder} current={current} onCurrent={setCurrent} />
      {shown.length > 0 && <FindingList findings={shown} judged={judged} current={current} />}
      <ToFill findings={toFill} judged={judged} isOpen={isFiltering(filter)} />
      {notices.length > 0 && (
        <details className="rule-list" open={!isWhole}>
          <summary>{t('checks.notices', { n: notices.length })}</summary>
          <FindingList findings={notices} judged={judged} />
        </details>
      )}
      {waived.length > 0 && (
        <details className="rule-list" data-waived={waived.length}>
          <summary>{t('checks.waived', { n: waived.length })}</summary>
          <FindingList findings={waived} judged={judged} />
        </details>
      )}
      <MissingExplanations judged={judged} isShown={(finding) => matchesFilter(filter, section, finding)} />
      <UncomparedNumbers snapshot={judged.snapshot} section={only} />
      <RulesUndecided outcomes={matchingOutcomes} snapshot={judged.snapshot} />
      <RulesMet outcomes={matchingOutcomes} snapshot={judged.snapshot} inScope={inScope} />
    </>
  );
}

interface ToFillProps {
  readonly findings: readonly Finding[];
  readonly judged: Judged;
  readonly isOpen: boolean;
}

/**
 * Values that are not entered yet in sections that are being drafted. They are work that remains, not faults, so they
 * are shown without a warning colour.
 */
function ToFill({ findings, judged, isOpen }: ToFillProps) {
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

function ruleOf(outcome: Outcome): Finding['rule'] {
  return outcome.kind === 'finding' ? outcome.finding.rule : outcome.rule;
}
