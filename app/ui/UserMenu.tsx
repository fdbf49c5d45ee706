import { Icon } from './Icon';
import { useSay } from './LangContext';
import { Menu } from './Menu';
import { MenuItem } from './MenuItem';
import { usePreferences } from './usePreferences';

/** Who is signed in, and the way out. */
export function UserMenu() {
  const say = useSay();
  const { me } = usePreferences();
  if (!me) return null;
  return (
    <Menu
      label={say('user.menu', { name: me.name })}
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
        <MenuItem type="submit" icon="lock" label={say('user.account')} />
      </form>
      <form method="post" action="/logout">
        <MenuItem type="submit" icon="out" label={say('user.signOut')} />
      </form>
    </Menu>
  );
}
