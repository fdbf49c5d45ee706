import type { SectionSnapshot } from '@schemes/model/scheme/snapshot';
import type { Refusal } from '@schemes/policy/Result';
import { useId, useState } from 'react';
import { CopyButton } from '../../ui/CopyButton';
import { Icon } from '../../ui/Icon';
import { useLang, useT } from '../../ui/LangContext';
import { Note } from '../../ui/Note';
import { RefusalNote } from '../../ui/RefusalNote';
import { LostWorkView } from '../changes/LostWorkView';
import { lostText } from '../changes/lostText';
import { useEditorShare } from '../context/EditorContext';
import type { LostEntry } from '../room/LostWorkStore';
import { askNotes } from './askNotes';

interface LostCardProps {
  readonly lost: LostEntry;
  readonly tables: SectionSnapshot['tables'];
  /** Called when the server has stored the note. */
  readonly onSent: () => void;
  readonly onDrop: () => void;
}

/** Lost work of a section, with buttons to send it to the chair, copy it, or discard it. */
export function LostCard({ lost, tables, onSent, onDrop }: LostCardProps) {
  const t = useT();
  const lang = useLang();
  const id = useId();
  const { scheme, rights, online } = useEditorShare();
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const [unreachable, setUnreachable] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [dropping, setDropping] = useState(false);
  const { section, seen, title, work } = lost;
  const heading = t('lost.title', { title });
  const send = async () => {
    setBusy(true);
    setRefusal(null);
    setUnreachable(false);
    const answer = await askNotes<unknown>(scheme, 'POST', { section, seen, message, work });
    setBusy(false);
    if (!answer) setUnreachable(true);
    else if (answer.refusal) setRefusal(answer.refusal);
    else onSent();
  };
  return (
    <article className="card lost" data-lost={section} aria-label={heading}>
      <h2>
        <Icon name="alert" />
        {heading}
      </h2>
      <p className="quiet">{t(rights.settleNotes ? 'lost.leadChair' : 'lost.lead')}</p>
      <LostWorkView work={work} tables={tables} label={heading} />
      {rights.sendNotes && (
        <div className="field" data-unsaved={message ? 'page' : undefined}>
          <label htmlFor={id}>{t('lost.message')}</label>
          <textarea
            id={id}
            rows={2}
            maxLength={2000}
            className="input"
            value={message}
            onChange={(event) => setMessage(event.target.value)}
          />
        </div>
      )}
      {unreachable && <Note tone="bad">{t('lost.unreachable')}</Note>}
      <RefusalNote refusal={refusal} />
      {dropping ? (
        <p className="actions">
          <span>{t('lost.dropAsk')}</span>
          <button type="button" className="button small danger" onClick={onDrop}>
            {t('lost.dropYes')}
          </button>
          <button type="button" className="button small" onClick={() => setDropping(false)}>
            {t('form.cancel')}
          </button>
        </p>
      ) : (
        <p className="actions">
          {rights.sendNotes && (
            <button
              type="button"
              className="button main small"
              data-act="send-note"
              disabled={busy || !online}
              title={online ? undefined : t('section.offline')}
              onClick={send}
            >
              <Icon name="mail" />
              {t(busy ? 'lost.sending' : rights.settleNotes ? 'lost.sendChair' : 'lost.send')}
            </button>
          )}
          <CopyButton text={lostText(lang, work, tables)} />
          <button
            type="button"
            className="button plain small"
            disabled={busy}
            onClick={() => setDropping(true)}
          >
            {t('lost.drop')}
          </button>
        </p>
      )}
    </article>
  );
}
