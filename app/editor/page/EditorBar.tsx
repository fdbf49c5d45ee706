import { memo } from 'react';
import { TopBar, type TopBarProps } from '../../shell/TopBar';
import { Icon } from '../../ui/Icon';
import { useT } from '../../ui/LangContext';
import { Menu } from '../../ui/Menu';
import { MenuItem } from '../../ui/MenuItem';
import { useAddress } from '../../ui/useAddress';
import { useEditorShare } from '../context/EditorContext';
import type { Room } from '../room/Room';
import type { DrawerName } from './DrawerButtons';
import { PresenceList } from './PresenceList';
import { SaveBadge } from './SaveBadge';

interface EditorBarProps {
  readonly title: string;
  /** Whether only named people may open the scheme. */
  readonly restricted: boolean;
  readonly room: Room | null;
  readonly section: string;
  /** What the shown section contains. */
  readonly content: NonNullable<TopBarProps['section']>;
  /** Side panels that are collapsed on a wide screen. */
  readonly folded: readonly DrawerName[];
  readonly onFold: (name: DrawerName) => void;
  readonly onWord: () => void;
}

/** The editor's bar: the title, who is here, the save state, and links to the scheme's other pages. */
export const EditorBar = memo(function EditorBar({
  title,
  restricted,
  room,
  section,
  content,
  folded,
  onFold,
  onWord,
}: EditorBarProps) {
  const t = useT();
  const address = useAddress();
  const { scheme, rights } = useEditorShare();
  return (
    <TopBar section={content}>
      <span className="bar-title" title={title}>
        {title}
      </span>
      {restricted && (
        <span className="chip info bar-restricted" title={t('access.restricted')} data-restricted>
          <Icon name="lock" />
          <span>{t('access.restricted')}</span>
        </span>
      )}
      <div className="spring" />
      <PresenceList />
      <SaveBadge room={room} />
      {(['outline', 'checks'] as const).map((name) => (
        <button
          key={name}
          type="button"
          className={`button plain square fold fold-${name}`}
          title={t(`fold.${name}`)}
          aria-label={t(`fold.${name}`)}
          aria-pressed={!folded.includes(name)}
          onClick={() => onFold(name)}
        >
          <Icon name={name === 'outline' ? 'leftSide' : 'rightSide'} />
        </button>
      ))}
      <Menu
        label={t('scheme.menu')}
        title={t('scheme.menu')}
        className="button plain square"
        button={<Icon name="more" />}
      >
        {rights.write && (
          <button type="button" role="menuitem" tabIndex={-1} data-word-open onClick={onWord}>
            <Icon name="upload" />
            {t('word.into')}
          </button>
        )}
        {/* Full page loads, so that the browser asks before unsaved edits are lost. */}
        <a role="menuitem" tabIndex={-1} href={address(`/schemes/${scheme}/review/${section}`)}>
          <Icon name="check" />
          {t('scheme.review')}
        </a>
        {rights.export && (
          <a role="menuitem" tabIndex={-1} href={address(`/schemes/${scheme}/export`)}>
            <Icon name="download" />
            {t('scheme.export')}
          </a>
        )}
        <a role="menuitem" tabIndex={-1} href={address(`/schemes/${scheme}/steps`)}>
          <Icon name="numbers" />
          {t('steps.title')}
        </a>
        <a role="menuitem" tabIndex={-1} href={address(`/schemes/${scheme}/rules`)}>
          <Icon name="target" />
          {t('scheme.rules')}
        </a>
        <a role="menuitem" tabIndex={-1} href={address(`/schemes/${scheme}/history`)}>
          <Icon name="clock" />
          {t('scheme.history')}
        </a>
        {rights.manage && (
          <a role="menuitem" tabIndex={-1} href={address(`/schemes/${scheme}/manage`)}>
            <Icon name="pencil" />
            {t('scheme.manage')}
          </a>
        )}
        {/* A form: the download is recorded, so no link may cause it. */}
        <form method="post" action={address(`/schemes/${scheme}/workbook.xlsx`)}>
          <MenuItem type="submit" icon="download" label={t('workbook.all')} />
        </form>
        <a role="menuitem" tabIndex={-1} href={address(`/schemes/${scheme}/snapshot.json`)} download>
          <Icon name="download" />
          {t('scheme.snapshot')}
        </a>
      </Menu>
    </TopBar>
  );
});
