import { NavLink } from '@remix-run/react';
import type { ReactNode } from 'react';
import { HelpLink } from '../help/HelpLink';
import type { SectionKind } from '../help/helpFor';
import { useT } from '../ui/LangContext';
import { useAddress } from '../ui/useAddress';
import { PreferenceMenus } from './PreferenceMenus';
import { UserMenu } from './UserMenu';
import { usePreferences } from './usePreferences';

export interface TopBarProps {
  readonly children?: ReactNode;
  /** Kind of the open section, on the editor's page. */
  readonly section?: SectionKind;
}

/** The bar above every page; its children are shown in the middle. */
export function TopBar({ children, section }: TopBarProps) {
  const t = useT();
  const { me } = usePreferences();
  return (
    <header className="top-bar">
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
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
      <HelpLink reader={me} section={section} />
      <PreferenceMenus />
      <UserMenu />
    </header>
  );
}

/** The product's logo and name, linked to the list of schemes. */
function BrandMark() {
  const t = useT();
  const address = useAddress();
  return (
    <a className="brand" href={address('/')} aria-label={t('brand.home')}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M5 2h10l5 5v15H5z" fill="currentColor" />
        <path d="M8.4 14.2l2.6 2.6 5.2-5.6" fill="none" stroke="var(--surface)" strokeWidth="2.2" />
      </svg>
      <span className="brand-name">{t('brand.name')}</span>
    </a>
  );
}
