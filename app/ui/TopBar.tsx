import { NavLink } from '@remix-run/react';
import type { ReactNode } from 'react';
import { BrandMark } from './BrandMark';
import { useT } from './LangContext';
import { PreferenceMenus } from './PreferenceMenus';
import { UserMenu } from './UserMenu';
import { usePreferences } from './usePreferences';

/** The bar above every page; the editor puts its own things in the middle. */
export function TopBar({ children }: { readonly children?: ReactNode }) {
  const t = useT();
  const { me } = usePreferences();
  return (
    <header className="top-bar">
      <BrandMark />
      {children ?? (
        <>
          {me && (
            <nav className="top-nav" aria-label={t('nav.label')}>
              <NavLink className="button plain" to="/" end>
                {t('nav.schemes')}
              </NavLink>
              {me.administrator && (
                <NavLink className="button plain" to="/admin">
                  {t('nav.admin')}
                </NavLink>
              )}
            </nav>
          )}
          <div className="spring" />
        </>
      )}
      <PreferenceMenus />
      <UserMenu />
    </header>
  );
}
