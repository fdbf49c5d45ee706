import { readFacts } from '@schemes/doc/readSnapshot';
import { FACTS_ROOT } from '@schemes/doc/roots';
import { ruleText } from '@schemes/messages/ruleText';
import type { CellValue } from '@schemes/model/cells/cell';
import type { CellRef } from '@schemes/model/findings/finding';
import { FACTS, type Facts } from '@schemes/model/scheme/facts';
import { askedFacts } from '@schemes/rules/assessment/askedFacts';
import { isToFill } from '@schemes/rules/assessment/isToFill';
import { useCallback, useMemo } from 'react';
import { useLang } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import type { Judged } from '../live/findingsStore';
import { useRoot } from '../live/useRoot';
import { MINE } from '../room/Room';
import { FactField } from './FactField';

interface FactsFormProps {
  readonly facts: Facts;
  readonly open: boolean;
  readonly judged: Judged;
  readonly target: CellRef | null;
}

/**
 * The facts about organisation and congress: those that the rules need, and any others that have a value or to which
 * the page was asked to go. Each field is saved on blur.
 */
export function FactsForm({ facts, open, judged, target }: FactsFormProps) {
  const lang = useLang();
  const { session, people } = useEditorShare();
  const live = useRoot(session?.doc ?? null, FACTS_ROOT, readFacts, facts);
  const asked = useMemo(() => askedFacts(judged.verdicts), [judged.verdicts]);
  const shown = FACTS.filter(({ key }) => asked.has(key) || live[key] !== undefined || target?.fact === key);
  const saveFact = useCallback(
    (key: string, value: CellValue | undefined) => {
      if (!session) return;
      session.doc.transact(() => {
        const root = session.doc.getMap(FACTS_ROOT);
        if (value === undefined) root.delete(key);
        else root.set(key, value);
      }, MINE);
    },
    [session],
  );
  const onFocusChange = useCallback(
    (key: string | null) => {
      const cell = key === null ? null : { table: 'facts', row: 'facts', column: key };
      session?.provider.awareness.setLocalStateField('cell', cell);
    },
    [session],
  );
  return (
    <div className="facts columns-2">
      {shown.map((type) => {
        const finding = judged.verdicts.findings.find(({ at }) => at.fact === type.key);
        return (
          <FactField
            key={type.key}
            type={type}
            value={live[type.key]}
            open={open}
            focusRequest={target?.fact === type.key ? target : null}
            other={people.find(({ cell }) => cell?.table === 'facts' && cell.column === type.key)}
            findingText={finding && ruleText(lang, `finding.${finding.code}`, finding.params)}
            isToFill={finding !== undefined && isToFill(judged.snapshot, finding)}
            onSave={saveFact}
            onFocusChange={onFocusChange}
          />
        );
      })}
    </div>
  );
}
