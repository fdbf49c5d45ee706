import type { Finding } from '@schemes/model/finding';
import { useState } from 'react';
import { useSay } from '../../ui/LangContext';
import type { Judged } from '../live/findingsStore';
import { useEditorShare } from '../page/EditorContext';
import { ExplanationsLeft } from './ExplanationsLeft';
import { FindingList } from './FindingList';
import { NewerRules } from './NewerRules';
import { NothingFound } from './NothingFound';
import { RuleBasis } from './RuleBasis';
import { RulesMet } from './RulesMet';
import { RulesUndecided } from './RulesUndecided';

/** A new scheme is full of them; they would bury what is wrong with its numbers. */
const BLANK = 'ANY.TEXT.BLANK';

interface ChecksProps {
  readonly judged: Judged;
  readonly section: string;
}

/** What the rules say: of the whole scheme, or of the section that is open. */
export function Checks({ judged, section }: ChecksProps) {
  const say = useSay();
  const { rulesInForce } = useEditorShare();
  const [scope, setScope] = useState<'scheme' | 'section'>('scheme');
  const { findings, outcomes } = judged.verdicts;
  const inScope = (at: Finding['at']) => scope === 'scheme' || at.section === section;
  const standing = findings.filter(({ at, severity }) => inScope(at) && severity !== 'information');
  const shown = standing.filter(({ rule }) => rule !== BLANK);
  const blanks = standing.filter(({ rule }) => rule === BLANK);
  const notices = findings.filter(({ at, severity }) => inScope(at) && severity === 'information');
  return (
    <section className="checks" aria-labelledby="checks-title">
      <div className="checks-head">
        <h2 id="checks-title">{say('checks.title')}</h2>
        {/* biome-ignore lint/a11y/useSemanticElements: two buttons that belong together, not a form */}
        <div className="switch" role="group" aria-label={say('checks.scope')}>
          {(['scheme', 'section'] as const).map((value) => (
            <button
              key={value}
              type="button"
              className="button plain small"
              aria-pressed={scope === value}
              onClick={() => setScope(value)}
            >
              {say(`checks.${value}`)}
            </button>
          ))}
        </div>
      </div>
      <RuleBasis judged={judged} />
      <NewerRules snapshot={judged.snapshot} inForce={rulesInForce} />
      {standing.length === 0 && (
        <NothingFound judged={judged} section={scope === 'scheme' ? null : section} />
      )}
      {shown.length > 0 && <FindingList findings={shown} snapshot={judged.snapshot} />}
      {blanks.length > 0 && (
        <details className="rule-list" open={scope === 'section'}>
          <summary>{say('checks.blanks', { n: blanks.length })}</summary>
          <FindingList findings={blanks} snapshot={judged.snapshot} />
        </details>
      )}
      {notices.length > 0 && (
        <details className="rule-list">
          <summary>{say('checks.notices', { n: notices.length })}</summary>
          <FindingList findings={notices} snapshot={judged.snapshot} />
        </details>
      )}
      <ExplanationsLeft judged={judged} inScope={inScope} />
      <RulesUndecided outcomes={outcomes} snapshot={judged.snapshot} />
      <RulesMet outcomes={outcomes} snapshot={judged.snapshot} inScope={inScope} />
    </section>
  );
}
