import { Icon } from './Icon';
import { useT } from './LangContext';
import { Menu } from './Menu';
import { MenuItem } from './MenuItem';
import { usePreferences } from './usePreferences';

/** Who is signed in, and the way out. */
export function UserMenu() {
  const t = useT();
  const { me } = usePreferences();
  if (!me) return null;
  return (
    <Menu
      label={t('user.menu', { name: me.name })}
      title={me.name}
      className="button plain user-button"
      button={
        <>
          <Icon name="user" />
          <span className="user-name">{me.name}</span>
        </>
      }
    >
      <div className="menu-title">{me.name}</div>
      <form action="/account">
        <MenuItem type="submit" icon="lock" label={t('user.account')} />
      </form>
      <form method="post" action="/logout">
        <MenuItem type="submit" icon="out" label={t('user.signOut')} />
      </form>
    </Menu>
  );
}
