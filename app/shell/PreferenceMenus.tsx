import { useFetcher, useLocation } from '@remix-run/react';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/LangContext';
import { Menu } from '../ui/Menu';
import { MenuItem } from '../ui/MenuItem';
import { useAddress } from '../ui/useAddress';
import { THEMES, type Theme } from './preferenceCookie';
import { useIsStill } from './useIsStill';
import { usePreferences } from './usePreferences';

const THEME_ICONS = { auto: 'half', light: 'sun', dark: 'moon' } as const;

/** The switches for language and theme. They never reload the page. */
export function PreferenceMenus() {
  const t = useT();
  const address = useAddress();
  const { lang, theme } = usePreferences();
  const fetcher = useFetcher();
  const { pathname, search } = useLocation();
  const isStill = useIsStill();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
  const other = lang === 'vi' ? 'en' : 'vi';
  const set = (name: 'lang' | 'theme', value: string) =>
    fetcher.submit({ [name]: value, stay: '1' }, { method: 'post', action: '/preferences' });
  return (
    <>
      <form
        method="post"
        action={address('/preferences')}
        onSubmit={(event) => {
          event.preventDefault();
          set('lang', other);
        }}
      >
        <input type="hidden" name="lang" value={other} />
        <input type="hidden" name="back" value={pathname + search} />
        <button
          type="submit"
          className="button plain"
          lang={other}
          aria-label={`${other.toUpperCase()}: ${t('lang.switch')}`}
          title={t('lang.switch')}
        >
          {other.toUpperCase()}
        </button>
      </form>
      {isStill ? (
        <form method="post" action={address('/preferences')}>
          <input type="hidden" name="theme" value={next} />
          <input type="hidden" name="back" value={pathname + search} />
          <button
            type="submit"
            className="button plain square"
            aria-label={`${t('theme.label')}: ${t(`theme.${next}`)}`}
            title={`${t('theme.label')}: ${t(`theme.${next}`)}`}
          >
            <Icon name={THEME_ICONS[theme]} />
          </button>
        </form>
      ) : (
        <Menu
          label={t('theme.label')}
          title={t('theme.label')}
          className="button plain square"
          button={<Icon name={THEME_ICONS[theme]} />}
        >
          {THEMES.map((value: Theme) => (
            <MenuItem
              key={value}
              icon={THEME_ICONS[value]}
              label={t(`theme.${value}`)}
              onPick={() => set('theme', value)}
            />
          ))}
        </Menu>
      )}
    </>
  );
}
