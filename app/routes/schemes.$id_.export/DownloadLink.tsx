import type { MouseEvent, ReactNode } from 'react';
import { Icon } from '../../ui/Icon';
import { useAddress } from '../../ui/useAddress';
import { useDownload } from './useDownload';

interface DownloadLinkProps {
  readonly href: string;
  readonly main?: boolean;
  readonly children: ReactNode;
  readonly [data: `data-${string}`]: string;
}

/** A link to a file that already exists. Without scripts it is an ordinary link. */
export function DownloadLink({ href, main, children, ...data }: DownloadLinkProps) {
  const address = useAddress();
  const { busy, begin, notes } = useDownload(href, 'GET');
  const download = async (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    await begin();
  };
  return (
    <>
      <a
        className={main ? 'button main' : 'button'}
        href={address(href)}
        download
        onClick={download}
        aria-disabled={busy || undefined}
        {...data}
      >
        <Icon name="download" />
        {children}
      </a>
      {notes}
    </>
  );
}
