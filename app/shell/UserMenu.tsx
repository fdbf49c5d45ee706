import { useState } from 'react';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/LangContext';
import { Menu } from '../ui/Menu';
import { MenuItem } from '../ui/MenuItem';
import { useAddress } from '../ui/useAddress';
import { SignOut } from './SignOut';
import { usePreferences } from './usePreferences';

/** The signed-in user's name, account page and sign-out. */
export function UserMenu() {
  const t = useT();
  const address = useAddress();
  const { me } = usePreferences();
  const [signOuts, setSignOuts] = useState(0);
  if (!me) return null;
  return (
    <>
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
        <form action={address('/account')}>
          <MenuItem type="submit" icon="lock" label={t('user.account')} />
        </form>
        <form action={address('/examine')}>
          <MenuItem type="submit" icon="section" label={t('examination.title')} />
        </form>
        {me.mayVerify && (
          <form action={address('/verify')}>
            <MenuItem type="submit" icon="check" label={t('verifyPage.title')} />
          </form>
        )}
        <MenuItem icon="out" label={t('user.signOut')} onPick={() => setSignOuts(signOuts + 1)} />
      </Menu>
      {signOuts > 0 && <SignOut key={signOuts} account={me.id} onCancel={() => setSignOuts(0)} />}
    </>
  );
}
