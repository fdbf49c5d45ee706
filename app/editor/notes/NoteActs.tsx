import { formatWhen } from '@schemes/messages/formatWhen';
import { MAX_MESSAGE } from '@schemes/model/notes/parseNote';
import type { SectionNote } from '@schemes/model/notes/sectionNote';
import type { Refusal } from '@schemes/policy/Result';
import { type FormEvent, useId, useState } from 'react';
import { Icon } from '../../ui/Icon';
import { useLang, useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';
import { useEditorShare } from '../context/EditorContext';
import { askNotes } from './askNotes';
import type { SettleAsked } from './notesAnswer';

interface NoteActsProps {
  readonly note: SectionNote;
  /** Whether the section is locked, and so can be reopened for this note. */
  readonly mayReopen: boolean;
}

/** A chair's acts on a note: reopen its section, or mark it as handled. Each opens a form for the reply. */
export function NoteActs({ note, mayReopen }: NoteActsProps) {
  const t = useT();
  const lang = useLang();
  const id = useId();
  const { scheme, online, notes } = useEditorShare();
  const [act, setAct] = useState<'settle' | 'reopen' | null>(null);
  const [reply, setReply] = useState('');
  const [busy, setBusy] = useState(false);
  const [unreachable, setUnreachable] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const begin = (next: 'settle' | 'reopen') => {
    const { name } = note.by;
    const params = { name, when: formatWhen(lang, note.at), message: note.message };
    const reason = t(note.message ? 'notes.reopenReasonSaid' : 'notes.reopenReason', params);
    setReply(next === 'reopen' ? reason.slice(0, MAX_MESSAGE) : '');
    setRefusal(null);
    setUnreachable(false);
    setAct(next);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    setUnreachable(false);
    const asked: SettleAsked = { n: note.n, reply, reopen: act === 'reopen' };
    const answer = await askNotes<null>(scheme, 'PATCH', asked);
    setBusy(false);
    if (!answer) setUnreachable(true);
    else if (answer.refusal) setRefusal(answer.refusal);
    else notes.reload();
  };
  const offline = online ? undefined : t('section.offline');
  if (act === null) {
    return (
      <>
        {mayReopen && (
          <button type="button" className="button small" data-act="reopen" onClick={() => begin('reopen')}>
            <Icon name="back" />
            {t('notes.reopen')}
          </button>
        )}
        <button type="button" className="button small" data-act="settle" onClick={() => begin('settle')}>
          <Icon name="check" />
          {t('notes.settle')}
        </button>
      </>
    );
  }
  return (
    <form className="note-form" data-act={act} data-unsaved={reply ? 'typed' : undefined} onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{t(act === 'reopen' ? 'notes.reason' : 'notes.reply')}</label>
        <textarea
          id={id}
          rows={act === 'reopen' ? 3 : 2}
          maxLength={MAX_MESSAGE}
          required={act === 'reopen'}
          className="input"
          value={reply}
          onChange={(event) => setReply(event.target.value)}
        />
      </div>
      {unreachable && <Note tone="bad">{t('notes.unreachable')}</Note>}
      <RefusalNote refusal={refusal} />
      <div className="actions">
        <button type="submit" className="button main small" disabled={busy || !online} title={offline}>
          {t(act === 'reopen' ? 'notes.reopenYes' : 'notes.settleYes')}
        </button>
        <button type="button" className="button small" disabled={busy} onClick={() => setAct(null)}>
          {t('form.cancel')}
        </button>
      </div>
    </form>
  );
}
