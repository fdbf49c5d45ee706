import type { Refusal } from '@schemes/policy/Result';
import { useState } from 'react';
import { useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';
import { useEditorShare } from '../context/EditorContext';
import { askNotes } from './askNotes';
import type { WithdrawAsked } from './notesAnswer';

/** A button that withdraws the user's own note, after a confirmation. */
export function WithdrawNote({ n }: WithdrawAsked) {
  const t = useT();
  const { scheme, online, notes } = useEditorShare();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [unreachable, setUnreachable] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const withdraw = async () => {
    setBusy(true);
    setRefusal(null);
    setUnreachable(false);
    const asked: WithdrawAsked = { n };
    const answer = await askNotes<null>(scheme, 'DELETE', asked);
    setBusy(false);
    if (!answer) setUnreachable(true);
    else if (answer.refusal) setRefusal(answer.refusal);
    else notes.reload();
  };
  if (!asking) {
    return (
      <button
        type="button"
        className="button plain small"
        data-act="withdraw"
        onClick={() => setAsking(true)}
      >
        {t('notes.withdraw')}
      </button>
    );
  }
  return (
    <>
      <span>{t('notes.withdrawAsk')}</span>
      <button
        type="button"
        className="button small danger"
        data-act="withdraw-yes"
        disabled={busy || !online}
        title={online ? undefined : t('section.offline')}
        onClick={withdraw}
      >
        {t('notes.withdrawYes')}
      </button>
      <button type="button" className="button small" disabled={busy} onClick={() => setAsking(false)}>
        {t('form.cancel')}
      </button>
      {unreachable && <Note tone="bad">{t('notes.unreachable')}</Note>}
      <RefusalNote refusal={refusal} />
    </>
  );
}
