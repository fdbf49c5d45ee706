import { writeExplanation } from '@schemes/doc/editExplanation';
import { explanationsRoot } from '@schemes/doc/roots';
import { ruleText } from '@schemes/messages/ruleText';
import { explanationKey, isOutdated, MAX_EXPLANATION } from '@schemes/model/findings/explanation';
import type { Finding } from '@schemes/model/findings/finding';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { isOpen } from '@schemes/policy/lifecycle';
import { useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon';
import { useLang, useT } from '../../ui/LangContext';
import { useEditorShare } from '../context/EditorContext';
import { MINE } from '../room/Room';

/** Delay in milliseconds after the last key before an explanation is saved. */
const SAVE_DELAY_MS = 800;

interface ExplanationFormProps {
  readonly finding: Finding;
  readonly snapshot: Snapshot;
}

/** The explanation of a missed target, saved while it is typed; read-only if the section is locked. */
export function ExplanationForm({ finding, snapshot }: ExplanationFormProps) {
  const t = useT();
  const lang = useLang();
  const id = useId();
  const { session, rights } = useEditorShare();
  const [typed, setTyped] = useState<string | null>(null);
  const section = snapshot.sections.find((one) => one.id === finding.at.section);
  const key = explanationKey(finding);
  const entry = section?.explanations?.find((one) => one.finding === key) ?? null;
  const open = rights.write && session !== null && section !== undefined && isOpen(section.status.state);
  const save = (text: string) => {
    if (!session || !open) return;
    const root = session.doc.getMap<unknown>(explanationsRoot(finding.at.section));
    session.doc.transact(() => writeExplanation(root, finding, text), MINE);
  };
  const unsaved = typed !== null && typed.trim() !== (entry?.text ?? '') ? typed : null;
  // The finding can disappear, or its list be closed, before the delay is over. The form then saves as it is unmounted.
  const saveLatest = useRef<() => void>(() => {});
  saveLatest.current = () => {
    if (unsaved !== null) save(unsaved);
  };
  useEffect(() => {
    if (unsaved === null) return;
    const timer = setTimeout(() => saveLatest.current(), SAVE_DELAY_MS);
    return () => clearTimeout(timer);
  }, [unsaved]);
  useEffect(() => () => saveLatest.current(), []);
  const outdated = entry !== null && isOutdated(entry, finding);
  const state = entry === null ? 'missing' : outdated ? 'outdated' : 'written';
  return (
    <div className="explanation" data-explanation={state}>
      <label className={`explanation-state ${state}`} htmlFor={id}>
        <Icon name={state === 'written' ? 'check' : state === 'outdated' ? 'alert' : 'pencil'} />
        {t(`explanation.${state}`)}
      </label>
      {outdated && (
        <p className="explanation-old">
          {t('explanation.writtenFor', {
            sentence: ruleText(lang, `finding.${entry.code}`, entry.params),
          })}{' '}
          {open && (
            <button type="button" className="link" onClick={() => save(unsaved ?? entry.text)}>
              {t('explanation.stillRight')}
            </button>
          )}
        </p>
      )}
      {open ? (
        <textarea
          id={id}
          className="input"
          rows={(typed ?? entry?.text ?? '') === '' ? 2 : 4}
          maxLength={MAX_EXPLANATION}
          lang="vi"
          placeholder={t('explanation.placeholder')}
          value={typed ?? entry?.text ?? ''}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => {
            saveLatest.current();
            setTyped(null);
          }}
        />
      ) : (
        entry && <p className="explanation-text">{entry.text}</p>
      )}
    </div>
  );
}
