import type { Finding } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { TABLE_TYPES } from '@schemes/model/tables/tableTypes';
import { useEffect, useState } from 'react';
import { FindingSeverity } from '../../findings/FindingSeverity';
import { rowName } from '../../naming/rowName';
import { statement } from '../../naming/statement';
import { useLang, useT } from '../../ui/LangContext';
import type { Judged } from '../live/findingsStore';
import { BindNumbers } from './BindNumber';
import { FindingItem } from './FindingItem';
import { FixFindings } from './FixFinding';
import type { KeyedFinding } from './groupFindings';
import { clauseOf } from './whyLines';

interface FindingGroupItemProps {
  /** Findings of one rule and one sentence; not empty. */
  readonly findings: readonly KeyedFinding[];
  readonly judged: Judged;
  readonly current: string | null;
}

/** Names of people shown before the group is opened. */
const NAMES_SHOWN = 3;

/**
 * Equal findings of several places as one line: the rule, and how many people or places do not meet it. Opened, it
 * lists the findings.
 */
export function FindingGroupItem({ findings, judged, current }: FindingGroupItemProps) {
  const t = useT();
  const lang = useLang();
  const [isOpen, setOpen] = useState(false);
  const hasCurrent = findings.some(({ key }) => key === current);
  useEffect(() => {
    if (hasCurrent) setOpen(true);
  }, [hasCurrent]);
  const all = findings.map(({ finding }) => finding);
  const [first] = all;
  if (!first) return null;
  const clause = clauseOf(judged.verdicts, first);
  const what = clause ? statement(lang, clause) : first.rule;
  const people = peopleOf(all, judged.snapshot, (type, row) => rowName(lang, type, row));
  const n = people?.length ?? all.length;
  const more = (people?.length ?? 0) - NAMES_SHOWN;
  return (
    <details
      className={`finding finding-group ${first.severity}`}
      data-group={first.rule}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <FindingSeverity severity={first.severity} />
        <span className="finding-sentence">
          {t(people ? 'checks.groupPeople' : 'checks.groupPlaces', { what, n })}
        </span>
        {people && !isOpen && (
          <span className="finding-place">
            {people.slice(0, NAMES_SHOWN).join(', ')}
            {more > 0 && ` ${t('checks.andMore', { n: more })}`}
          </span>
        )}
      </summary>
      <BindNumbers findings={all} snapshot={judged.snapshot} />
      <FixFindings findings={all} snapshot={judged.snapshot} />
      <ul className="finding-group-list">
        {findings.map(({ key, finding }) => (
          <li key={key}>
            <FindingItem finding={finding} judged={judged} isCurrent={key === current} isInGroup />
          </li>
        ))}
      </ul>
    </details>
  );
}

/**
 * The names of the people whom the findings are about, each person once; null if a finding is not about a row of a
 * roster.
 */
function peopleOf(
  findings: readonly Finding[],
  { sections }: Snapshot,
  nameOf: (type: (typeof TABLE_TYPES)['roster'], row: Parameters<typeof rowName>[2]) => string,
): readonly string[] | null {
  const rows = new Map<string, string>();
  for (const { at } of findings) {
    const table = sections.find(({ id }) => id === at.section)?.tables.find(({ id }) => id === at.table);
    const row = table?.type === 'roster' ? table.rows.find(({ id }) => id === at.row) : undefined;
    if (!row) return null;
    rows.set(row.id, nameOf(TABLE_TYPES.roster, row));
  }
  return [...rows.values()].map((name) => name || '…');
}
