import { Link, useLocation } from '@remix-run/react';
import { refusalText } from '@schemes/messages/refusalText';
import type { SectionSnapshot } from '@schemes/model/scheme/snapshot';
import { memo } from 'react';
import { useLang, useT } from '../../ui/LangContext';
import { Late } from '../../ui/LatePart';
import { Note } from '../../ui/Note';
import { useAddress } from '../../ui/useAddress';
import { useEditorShare } from '../context/EditorContext';
import { LOST_CARD } from '../notes/notesParts';
import type { LostEntry } from '../room/LostWorkStore';
import type { Room } from '../room/Room';
import { useRoomView } from '../room/useRoom';

const NONE: readonly LostEntry[] = [];

interface RoomNoticesProps {
  readonly room: Room | null;
  readonly sections: readonly SectionSnapshot[];
}

/** Notices of the room: why it closed, what it refused, lost work, and lost work that was sent. */
export const RoomNotices = memo(function RoomNotices({ room, sections }: RoomNoticesProps) {
  const t = useT();
  const address = useAddress();
  const lang = useLang();
  const { rights, notes } = useEditorShare();
  const { pathname, search } = useLocation();
  const stop = useRoomView(room, (view) => view?.stop ?? null);
  const refusal = useRoomView(room, (view) => view?.refusal ?? null);
  const lost = useRoomView(room, (view) => view?.lost ?? NONE);
  const isLostStored = useRoomView(room, (view) => view?.isLostStored ?? true);
  const sent = useRoomView(room, (view) => view?.sent ?? NONE);
  const isDiskLow = useRoomView(room, (view) => view?.isDiskLow ?? false);
  if (!room) return null;
  const dismiss = (
    <button type="button" className="button small" onClick={() => room.dismissRefusal()}>
      {t('refused.dismiss')}
    </button>
  );
  return (
    <>
      {stop && (
        <Note tone="bad">
          <p>{t(`stop.${stop}`)}</p>
          <p className="actions">
            {stop === 'signIn' && (
              <a
                className="button small"
                href={address(`/login?back=${encodeURIComponent(pathname + search)}`)}
                target="_blank"
                rel="noreferrer"
              >
                {t('stop.signInLink')}
              </a>
            )}
            {stop === 'otherBuild' ? (
              <a className="button small" href={address(pathname + search)}>
                {t('stop.reload')}
              </a>
            ) : (
              <button type="button" className="button small" onClick={() => room.reconnectAfterStop()}>
                {t('stop.comeBack')}
              </button>
            )}
          </p>
        </Note>
      )}
      {isDiskLow && (
        <Note tone="bad">
          <p>{t('refusal.diskLow')}</p>
        </Note>
      )}
      {refusal && (
        <Note tone="warn">
          <p>{t('refused.lead', { reason: refusalText(lang, refusal) })}</p>
          <p>{t(lost.length === 0 ? 'refused.putBack' : 'refused.putBackOthers')}</p>
          <p className="actions">{dismiss}</p>
        </Note>
      )}
      {lost.map((one) => (
        <Late
          key={one.id}
          part={LOST_CARD}
          props={{
            lost: one,
            tables: sections.find(({ id }) => id === one.section)?.tables ?? [],
            onSent: () => {
              room.markSent(one);
              notes.reload();
            },
            onDrop: () => room.dropLost(one),
          }}
        />
      ))}
      {!isLostStored && lost.length > 0 && <Note tone="bad">{t('lost.memoryOnly')}</Note>}
      {sent.length > 0 && (
        <Note tone="good">
          {sent.map(({ id, section, title }) => (
            <p key={id}>
              {t(rights.settleNotes ? 'lost.sentChair' : 'lost.sent', { title })}{' '}
              <Link to={`?section=${encodeURIComponent(section)}`} preventScrollReset>
                {t('lost.toSection')}
              </Link>
            </p>
          ))}
          {!refusal && <p className="actions">{dismiss}</p>}
        </Note>
      )}
    </>
  );
});
