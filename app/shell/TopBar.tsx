import { NavLink } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useT } from '../ui/LangContext';
import { BrandMark } from './BrandMark';
import { PreferenceMenus } from './PreferenceMenus';
import { UserMenu } from './UserMenu';
import { usePreferences } from './usePreferences';

/** The bar above every page; its children are shown in the middle. */
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
              {me.mayAudit && (
                <NavLink className="button plain" to="/ledger">
                  {t('nav.ledger')}
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
