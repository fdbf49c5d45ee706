import { useEffect, useState } from 'react';
import { Icon, type IconName } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import type { Room, RoomView } from '../room/Room';
import { type SaveView, saveView } from '../room/saveState';
import { useRoomView } from '../room/useRoom';

const ICONS: Readonly<Record<SaveView['kind'], IconName>> = {
  opening: 'cloud',
  saved: 'check',
  saving: 'cloud',
  offline: 'off',
};
/** The least age in seconds of the oldest unsaved edit that the badge shows. */
const SHOW_AGE_FROM_S = 2;

/** The save state. Shows «Đã lưu» only when the room has confirmed every edit. */
export function SaveBadge({ room }: { readonly room: Room | null }) {
  const t = useT();
  const state = useRoomView(room, saveOf);
  const [now, setNow] = useState(0);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const save: SaveView = state ? saveView(state, Math.max(now, state.offlineSince)) : { kind: 'opening' };
  const text = saveText(save, t);
  return (
    <span className={`save save-${save.kind}`} data-save={save.kind} role="status" title={text}>
      <Icon name={ICONS[save.kind]} />
      <span className="save-text">{text}</span>
    </span>
  );
}

function saveOf(view: RoomView | null) {
  return view?.save ?? null;
}

function saveText(save: SaveView, t: ReturnType<typeof useT>): string {
  switch (save.kind) {
    case 'opening':
      return t('save.opening');
    case 'saved':
      return t('save.saved');
    case 'saving':
      return save.seconds >= SHOW_AGE_FROM_S
        ? t('save.savingLong', { seconds: save.seconds })
        : t('save.saving');
    case 'offline':
      return save.edits > 0
        ? t('save.offlineEdits', { n: save.edits, seconds: save.seconds })
        : t('save.offline', { seconds: save.seconds });
  }
}
