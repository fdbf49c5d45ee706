import { formatWhen } from '@schemes/messages/formatWhen';
import type { SectionNote } from '@schemes/model/notes/sectionNote';
import type { SectionSnapshot } from '@schemes/model/scheme/snapshot';
import { isOpen } from '@schemes/policy/lifecycle';
import { CopyButton } from '../../ui/CopyButton';
import { useLang, useT } from '../../ui/LangContext';
import { LostWorkView } from '../changes/LostWorkView';
import { lostText } from '../changes/lostText';
import { useEditorShare } from '../context/EditorContext';
import { InsertWorkButton } from './InsertWorkButton';
import { NoteActs } from './NoteActs';
import { WithdrawNote } from './WithdrawNote';

interface NoteCardProps {
  readonly note: SectionNote;
  readonly section: SectionSnapshot;
  readonly state: SectionSnapshot['status']['state'];
}

/** One note: its author, time and version, the lost work, and whether it was handled. */
export function NoteCard({ note, section, state }: NoteCardProps) {
  const t = useT();
  const lang = useLang();
  const { me, rights } = useEditorShare();
  const { by, at, message, work, version, approvedAt, settled } = note;
  const { tables } = section;
  const isMine = by.id === me.id;
  const when = formatWhen(lang, at);
  const heading =
    isMine && !rights.settleNotes ? t('notes.sent', { when }) : t('notes.from', { name: by.name, when });
  return (
    <article className="card note-card" data-note={note.n} aria-label={heading}>
      <header>
        <strong>{heading}</strong>
        <span className={`chip ${settled ? 'good' : 'warn'}`}>
          {t(settled ? 'notes.settled' : 'notes.waiting')}
        </span>
        <span className="quiet small" title={version}>
          {approvedAt ? t('notes.version', { when: formatWhen(lang, approvedAt) }) : t('notes.versionDraft')}
        </span>
      </header>
      {message && <blockquote className="status-note">{message}</blockquote>}
      <LostWorkView work={work} tables={tables} label={heading} />
      {settled && (
        <p>
          {t(settled.reopened ? 'notes.reopenedBy' : 'notes.settledBy', {
            name: settled.by.name,
            when: formatWhen(lang, settled.at),
          })}
          {settled.reply && !settled.reopened && <span className="note-reply">{settled.reply}</span>}
        </p>
      )}
      <div className="actions">
        {isOpen(state) && rights.write && <InsertWorkButton section={section} work={work} />}
        <CopyButton text={lostText(lang, work, tables)} />
        {!settled && rights.settleNotes && <NoteActs note={note} mayReopen={state === 'approved'} />}
        {!settled && isMine && <WithdrawNote n={note.n} />}
      </div>
    </article>
  );
}
