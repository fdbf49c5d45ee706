import { useLocation } from '@remix-run/react';
import { useEffect } from 'react';
import { Icon } from '../ui/Icon';
import { useT } from '../ui/LangContext';
import { useAddress } from '../ui/useAddress';
import { guidesOf, type Reader } from './guidesOf';
import { helpFor, type SectionKind } from './helpFor';

interface HelpLinkProps {
  readonly reader: Reader | null;
  /** Kind of the open section, on the editor's page. */
  readonly section?: SectionKind | undefined;
}

/**
 * Leads from any page to its part of the help, also by F1. The help opens in a new tab, so that nobody leaves what they
 * are writing.
 */
export function HelpLink({ reader, section }: HelpLinkProps) {
  const t = useT();
  const address = useAddress();
  const { pathname } = useLocation();
  const part = helpFor(pathname, guidesOf(reader)[0], section);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F1' || event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return;
      event.preventDefault();
      window.open(address(part), '_blank', 'noopener');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [address, part]);
  return (
    <a
      className="button plain square"
      href={address(part)}
      target="_blank"
      rel="noopener"
      aria-label={t('help.link')}
      title={t('help.linkHint')}
      data-help
    >
      <Icon name="help" />
    </a>
  );
}
