import type { FormEvent, ReactNode } from 'react';
import { Icon } from '../../ui/Icon';
import { useAddress } from '../../ui/useAddress';
import { useDownload } from './useDownload';

interface DownloadFormProps {
  readonly href: string;
  /** Whether the file shows the setting on the page, which must then be saved first. */
  readonly bearsSetting?: boolean;
  readonly children: ReactNode;
  readonly [data: `data-${string}`]: string;
}

/**
 * A button that downloads a file whose making the scheme's ledger records. It is a form, so that no link from another
 * site can cause it. Without JavaScript the browser submits the form itself.
 */
export function DownloadForm({ href, bearsSetting = false, children, ...data }: DownloadFormProps) {
  const address = useAddress();
  const { busy, begin, notes } = useDownload(href, 'POST', bearsSetting);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await begin();
  };
  return (
    <>
      <form method="post" action={address(href)} onSubmit={submit}>
        <button type="submit" className="button" aria-disabled={busy || undefined} {...data}>
          <Icon name="download" />
          {children}
        </button>
      </form>
      {notes}
    </>
  );
}
